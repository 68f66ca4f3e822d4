export {
  buildPlacementBank,
  type PlacementBank,
  type PlacementItem,
  type PlacementSkill,
} from "./bank.ts";
export type { PlacementChoice, PlacementPolicy } from "./choose.ts";
export {
  defaultPolicy,
  nextPlacementItem,
  type PlacementAnswer,
  type PlacementResult,
  type PlacementSettings,
  type PlacementState,
  type PlacementStep,
  placementResult,
  recordPlacementAnswer,
  type SkillLabel,
  type SkillResult,
  type StopReason,
  startPlacement,
  toLearnerBeliefs,
} from "./placement.ts";
export {
  type SimulatedPolicy,
  type SimulationOptions,
  type SimulationReport,
  simulatedPolicies,
  simulatePlacement,
} from "./simulate.ts";
