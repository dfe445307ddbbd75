/**
 * Methods of a service as Google's declarations give them, for a class to implement. Those that
 * return the object itself may return the implementation, which has only some of its methods.
 */
export type Documented<Service, Method extends keyof Service> = {
  [Name in Method]: Service[Name] extends (...args: infer Args) => Service ? (...args: Args) => object : Service[Name];
};
