declare module 'virtual:icons' {
  /** The address of the file of icons. */
  const address: string;
  export default address;
}
