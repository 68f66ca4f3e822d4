/** Writes small ONNX model files. Field numbers are those of onnx.proto3 (https://github.com/onnx/onnx). */
import { bytes, message, number, string } from "./protobuf.ts";

const elementTypes = { float32: 1, int64: 7 } as const;

/** A name in `dims` stands for a size that is known only when the model runs. */
export type Value = { name: string; type: keyof typeof elementTypes; dims: (string | number)[] };
export type Weights = { name: string; dims: number[]; data: Float32Array | BigInt64Array };
export type Node = { op: string; inputs: string[]; output: string; attributes?: Record<string, number> };
export type Graph = { inputs: Value[]; weights: Weights[]; nodes: Node[]; outputs: Value[] };

/** The bytes of a model that computes `graph`, whose nodes stand in the order of computing. */
export function onnxFile({ inputs, weights, nodes, outputs }: Graph): Buffer {
  const irVersion = 8;
  const operatorSet = 17;
  return Buffer.concat([
    number(1, irVersion),
    message(
      7,
      ...nodes.map(writeNode),
      string(2, "test"),
      ...weights.map(writeWeights),
      ...inputs.map((value) => writeValue(11, value)),
      ...outputs.map((value) => writeValue(12, value)),
    ),
    message(8, string(1, ""), number(2, operatorSet)),
  ]);
}

function writeNode({ op, inputs, output, attributes = {} }: Node): Buffer {
  const integer = 2;
  return message(
    1,
    ...inputs.map((name) => string(1, name)),
    string(2, output),
    string(4, op),
    ...Object.entries(attributes).map(([name, value]) =>
      message(5, string(1, name), number(3, value), number(20, integer)),
    ),
  );
}

function writeWeights({ name, dims, data }: Weights): Buffer {
  return message(
    5,
    ...dims.map((size) => number(1, size)),
    number(2, data instanceof Float32Array ? elementTypes.float32 : elementTypes.int64),
    string(8, name),
    bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
  );
}

function writeValue(field: number, { name, type, dims }: Value): Buffer {
  const shape = dims.map((size) => message(1, typeof size === "number" ? number(1, size) : string(2, size)));
  return message(field, string(1, name), message(2, message(1, number(1, elementTypes[type]), message(2, ...shape))));
}
