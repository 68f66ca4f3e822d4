import "server-only";
import { ApiError } from "@quizmentor/client";
import type { PlacementState } from "@quizmentor/contracts";
import { getClient } from "../../server/api.ts";

/** Null for a test that does not exist, or is somebody else's, or has an address that cannot be one. */
export async function readPlacement(id: string): Promise<PlacementState | null> {
  try {
    return await (await getClient()).getPlacement({ params: { id } });
  } catch (error) {
    if (error instanceof ApiError && [400, 404].includes(error.problem.status)) return null;
    throw error;
  }
}
