"""Parses XML documents, given as a JSON list. Prints for each its elements in order with their attributes and texts."""

import json
import sys
from xml.etree import ElementTree


def elements(document):
    try:
        return [[each.tag, sorted(each.attrib), each.text or ""] for each in ElementTree.fromstring(document).iter()]
    except ElementTree.ParseError as error:
        return str(error)


print(json.dumps([elements(document) for document in json.load(sys.stdin)]))
