/** Version of the audit engine in reports. A test holds it equal to the package's version. */
export const engineVersion = '0.1.0';
