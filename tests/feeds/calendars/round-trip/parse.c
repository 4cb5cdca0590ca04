/* Parses the .ics files that are named on standard input with libical; prints the events and the faults in each. */
#include <libical/ical.h>
#include <stdio.h>
#include <string.h>

static char *next_line(char *line, size_t size, void *file) { return fgets(line, (int)size, file); }

int main(void) {
  char path[4096];
  while (fgets(path, sizeof path, stdin)) {
    path[strcspn(path, "\n")] = '\0';
    FILE *file = fopen(path, "r");
    if (!file) return 1;
    icalparser *parser = icalparser_new();
    icalparser_set_gen_data(parser, file);
    icalcomponent *root = icalparser_parse(parser, next_line);
    int faults = root && icalrestriction_check(root) ? icalcomponent_count_errors(root) : -1;
    printf("%s\t%d\t%d\n", path, root ? icalcomponent_count_components(root, ICAL_VEVENT_COMPONENT) : 0, faults);
    if (root) icalcomponent_free(root);
    icalparser_free(parser);
    fclose(file);
  }
  return 0;
}
