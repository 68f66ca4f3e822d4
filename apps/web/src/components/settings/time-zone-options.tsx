"use client";

import { useSyncExternalStore } from "react";

const subscribe = () => () => {};
let zones: string[] | undefined;

function allZones(): string[] {
  zones ??= ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
  return zones;
}

const readable = (zone: string) => zone.replaceAll("_", " ").replaceAll("/", " / ");

/** Every time zone the browser knows; the page itself arrives with the chosen one only. */
export function TimeZoneOptions({ current }: { current: string }) {
  const known = useSyncExternalStore(subscribe, allZones, () => undefined);
  const offered = known?.includes(current) ? known : [current, ...(known ?? [])];
  return offered.map((zone) => (
    <option key={zone} value={zone}>
      {readable(zone)}
    </option>
  ));
}
