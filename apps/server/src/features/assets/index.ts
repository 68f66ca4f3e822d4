export { assetRoutes, storeAsset } from "./assets.ts";
