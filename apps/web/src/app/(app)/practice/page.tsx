import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "../../../components/ui/button.tsx";
import { EmptyState, PageBody, PageHeader } from "../../../components/ui/layout.tsx";
import { Notice } from "../../../components/ui/notice.tsx";
import { openPracticePath, practicePath } from "../../../lib/paths.ts";
import { startPractice } from "../../../practice/pages/actions.ts";
import { beginPractice } from "../../../practice/pages/begin.ts";
import { LengthChoice } from "../../../practice/pages/length-choice.tsx";
import { lengthCookie, readLength, readScope } from "../../../practice/pages/scope.ts";
import { ContinueBox, StartBox } from "../../../practice/pages/start-box.tsx";
import { type Subject, SubjectList } from "../../../practice/pages/subject-list.tsx";
import { getClient } from "../../../server/api.ts";
import { requireUser } from "../../../server/session.ts";

type Search = { scope?: string; id?: string; length?: string; problem?: string };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("practicePages"))("title") };
}

/** What to practise: go on, take a mix, or choose. An address with a scope from within the app begins at once. */
export default async function Page({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams;
  const scope = readScope(search.scope, search.id);
  const user = await requireUser(
    practicePath(scope ?? undefined, search.length ? readLength(search.length) : undefined),
  );
  const client = await getClient();
  const [{ state: open }, { subjects }, { placements }, t] = await Promise.all([
    client.currentPractice(),
    client.subjects(),
    client.placements(),
    getTranslations("practicePages"),
  ]);
  const length = readLength(search.length ?? (await cookies()).get(lengthCookie)?.value);
  if (scope && (await tappedHere())) {
    const same =
      open && open.session.scope.kind === scope.kind && (scope.kind === "mix" || open.session.scope.id === scope.id);
    redirect(same ? openPracticePath(open.session.id) : await beginPractice(scope, length));
  }

  const known = subjects.some((subject) => subject.items > 0);
  const wanted = scope && scope.kind !== "mix" ? titleOf(subjects, scope.id) : null;
  const problem =
    search.problem === "gone" || search.problem === "noItems" || search.problem === "failed" ? search.problem : null;
  return (
    <PageBody>
      <PageHeader title={t("title")} lead={known ? t("lead") : undefined} />
      {problem && (
        <Notice role="status" tone="not-yet" className="mt-6">
          {t(`problem.${problem}`)}
        </Notice>
      )}
      {open && !wanted && <ContinueBox state={open} />}
      {known ? (
        <form action={startPractice}>
          {(!open || wanted) && (
            <StartBox scope={(wanted && scope) || { kind: "mix" }} title={wanted}>
              <LengthChoice chosen={length} />
            </StartBox>
          )}
          <h2 className="mt-10 mb-4 text-xl">{t(open ? "orElse" : "subjects")}</h2>
          {open && <p className="-mt-2 mb-4 text-ink-soft">{t("openStartOver")}</p>}
          {open && !wanted && (
            <div className="mb-6">
              <LengthChoice chosen={length} />
            </div>
          )}
          <SubjectList
            subjects={subjects}
            placements={placements}
            open={scope?.kind === "subject" ? scope.id : null}
            mix={open !== null || wanted !== null}
          />
        </form>
      ) : (
        <div className="mt-10">
          <EmptyState
            title={t("empty")}
            action={user.role === "learner" ? undefined : <ButtonLink href="/questions">{t("emptyAction")}</ButtonLink>}
          >
            {t(user.role === "learner" ? "emptyText" : "emptyAuthor")}
          </EmptyState>
        </div>
      )}
    </PageBody>
  );
}

/**
 * Whether somebody tapped a link of this app. Only then a look at an address may begin a practice (and end an open one);
 * from elsewhere it shows the button first.
 */
async function tappedHere(): Promise<boolean> {
  return (await headers()).get("sec-fetch-site") === "same-origin";
}

function titleOf(subjects: Subject[], id: string): string | null {
  const places = subjects.flatMap((subject) => [
    subject,
    ...subject.topics.flatMap((topic) => [topic, ...topic.skills]),
  ]);
  return places.find((place) => place.id === id)?.title ?? null;
}
