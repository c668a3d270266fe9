/** What of the library of Data Packages is used, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    read(how: {
      readonly keyed: boolean;
      readonly relations: boolean;
    }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  export class Package {
    static load(path: string, how: { readonly strict: boolean }): Promise<Package>;
    readonly errors: readonly Error[];
    getResource(name: string): Resource | null;
  }
}
