/** Types of the used part of the library datapackage, which has none. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    read(options: { keyed: true; relations: boolean }): Promise<Record<string, unknown>[]>;
  }

  interface Package {
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }

  const datapackage: {
    Package: { load(descriptor: string, options: { basePath: string }): Promise<Package> };
  };
  export default datapackage;
}
