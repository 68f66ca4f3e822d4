"use client";

import { createContext, useContext } from "react";

type FormState = { fields: Record<string, string>; pending: boolean };

export const FormContext = createContext<FormState>({ fields: {}, pending: false });

/** Errors by field name, and whether the form is on its way. */
export function useFormState(): FormState {
  return useContext(FormContext);
}
