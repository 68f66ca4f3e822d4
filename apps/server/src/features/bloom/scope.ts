/** Which questions a look at the bank is about. */
export type Scope = { subject?: string | undefined; topic?: string | undefined };

/**
 * The questions of a scope with their current version `v` and its review `r`, for use after FROM; ends within WHERE, so
 * that conditions can follow with AND. A review of an earlier state of a question is not joined.
 */
export function scopeSql({ subject, topic }: Scope, bind: (value: unknown) => string): string {
  const conditions = ["i.status <> 'retired'"];
  if (topic !== undefined) conditions.push(`i.topic_id = ${bind(topic)}`);
  if (subject !== undefined)
    conditions.push(`i.topic_id IN (SELECT id FROM topics WHERE subject_id = ${bind(subject)})`);
  return `items i
    JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version
    LEFT JOIN item_reviews r ON r.item_id = i.id AND r.content_hash = v.content_hash
    WHERE ${conditions.join(" AND ")}`;
}
