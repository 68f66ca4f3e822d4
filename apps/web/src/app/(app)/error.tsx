"use client";

export { ErrorPage as default } from "../../components/problem/error-page.tsx";
