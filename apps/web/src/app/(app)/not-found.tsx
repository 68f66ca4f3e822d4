export { NotFoundPage as default } from "../../components/problem/not-found-page.tsx";
