/** The classes of a sheet by their names in camel case; `scripts/sheets.test.ts` holds that each one exists. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

declare module '*.css';
