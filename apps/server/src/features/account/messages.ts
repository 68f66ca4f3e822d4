/** Messages to people, by language; English stands in for a language without its own. */
import { escapeHtml } from "../../http/escape-html.ts";

type ResetTexts = { subject: string; greeting: (name: string) => string; lead: string; action: string; ignore: string };

const reset: Record<string, ResetTexts> = {
  en: {
    subject: "A new password for QuizMentor",
    greeting: (name) => `Hello ${name},`,
    lead: "you asked for a new password. This link works once, for one hour:",
    action: "Choose a new password",
    ignore: "If you did not ask for it, nothing needs to be done: your password stays as it is.",
  },
  de: {
    subject: "Ein neues Passwort für QuizMentor",
    greeting: (name) => `Hallo ${name},`,
    lead: "du hast ein neues Passwort angefordert. Dieser Link gilt einmal und eine Stunde lang:",
    action: "Neues Passwort wählen",
    ignore: "Wenn du das nicht warst, ist nichts zu tun: Dein Passwort bleibt, wie es ist.",
  },
  es: {
    subject: "Una nueva contraseña para QuizMentor",
    greeting: (name) => `Hola, ${name}:`,
    lead: "has pedido una nueva contraseña. Este enlace funciona una sola vez, durante una hora:",
    action: "Elegir una nueva contraseña",
    ignore: "Si no la has pedido, no hace falta hacer nada: tu contraseña sigue igual.",
  },
  ar: {
    subject: "كلمة مرور جديدة لـ QuizMentor",
    greeting: (name) => `مرحبًا ${name}،`,
    lead: "طلبتَ كلمة مرور جديدة. يعمل هذا الرابط مرة واحدة ولمدة ساعة:",
    action: "اختيار كلمة مرور جديدة",
    ignore: "إن لم تطلب ذلك فلا حاجة إلى فعل شيء: تبقى كلمة مرورك كما هي.",
  },
};

/** The message with the link for a new password. */
export function passwordResetMessage(
  language: string,
  name: string,
  link: string,
): { subject: string; text: string; html: string } {
  const t = reset[language] ?? (reset.en as ResetTexts);
  const direction = language === "ar" ? "rtl" : "ltr";
  return {
    subject: t.subject,
    text: `${t.greeting(name)}\n\n${t.lead}\n\n${link}\n\n${t.ignore}\n`,
    html: `<div dir="${direction}"><p>${escapeHtml(t.greeting(name))}</p><p>${t.lead}</p><p><a href="${escapeHtml(link)}">${t.action}</a></p><p>${t.ignore}</p></div>`,
  };
}
