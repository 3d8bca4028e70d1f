/** A nominal type: a `T` that may only be made by the function that checked it. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
