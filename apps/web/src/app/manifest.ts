import { accentColour, groundColour } from "@quizmentor/ui";
import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "QuizMentor",
    short_name: "QuizMentor",
    description: "Practice that adapts to you.",
    start_url: "/today",
    scope: "/",
    display: "standalone",
    background_color: groundColour.light,
    theme_color: accentColour,
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
