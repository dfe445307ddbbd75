/** The bundler puts them together into one file. */
declare module '*.css';
