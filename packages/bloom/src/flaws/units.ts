/** Units of measurement by symbol and name, in lower case, each with the first unit of its dimension and a factor. */
// Without a prototype: "3 constructor" has no known unit.
export const units: Record<string, [unit: string, factor: number]> = Object.create(null);
const dimension = (base: string, factors: Record<string, number>) => {
  for (const [symbol, factor] of Object.entries(factors)) units[symbol] = [base, factor];
};
dimension("m", { nm: 1e-9, µm: 1e-6, μm: 1e-6, mm: 1e-3, cm: 1e-2, dm: 0.1, m: 1, km: 1e3 });
dimension("g", { µg: 1e-6, mg: 1e-3, g: 1, kg: 1e3, t: 1e6 });
dimension("g", {
  milligrams: 1e-3,
  grams: 1,
  gram: 1,
  kilograms: 1e3,
  kilogram: 1e3,
  kilo: 1e3,
  kilos: 1e3,
  tonne: 1e6,
  tonnes: 1e6,
});
dimension("s", {
  ns: 1e-9,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
  min: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hour: 3600,
  hours: 3600,
  day: 86_400,
  days: 86_400,
  week: 604_800,
  weeks: 604_800,
});
dimension("l", { ml: 1e-3, cl: 1e-2, dl: 0.1, l: 1 });
dimension("l", { millilitres: 1e-3, litre: 1, litres: 1, milliliters: 1e-3, liter: 1, liters: 1 });
dimension("cal", { cal: 1, kcal: 1e3, calorie: 1, calories: 1, kilocalorie: 1e3, kilocalories: 1e3 });
dimension("joule", { j: 1, kj: 1e3, mj: 1e6, joule: 1, joules: 1, kilojoule: 1e3, kilojoules: 1e3 });
dimension("watt", { w: 1, kw: 1e3, watt: 1, watts: 1, kilowatt: 1e3, kilowatts: 1e3 });
dimension("hertz", { hz: 1, khz: 1e3, mhz: 1e6, ghz: 1e9, hertz: 1 });
dimension("volt", { mv: 1e-3, v: 1, kv: 1e3, volt: 1, volts: 1 });
dimension("pascal", { pa: 1, hpa: 100, kpa: 1e3, pascal: 1, bar: 1e5, mbar: 100 });
dimension("month", {
  month: 1,
  months: 1,
  year: 12,
  years: 12,
  decade: 120,
  decades: 120,
  century: 1200,
  centuries: 1200,
});
dimension("m²", { "cm²": 1e-4, "m²": 1, "km²": 1e6, ha: 1e4, hectare: 1e4, hectares: 1e4 });
dimension("l", { "m³": 1e3, "dm³": 1, "cm³": 1e-3, m3: 1e3, "m^3": 1e3, cm3: 1e-3, "cm^3": 1e-3 });
dimension("m²", { m2: 1, "m^2": 1, cm2: 1e-4, "cm^2": 1e-4, km2: 1e6, "km^2": 1e6 });

// Lengths, areas and volumes written out, in English, German and Spanish.
for (const [prefix, factor] of Object.entries({ "": 1, milli: 1e-3, centi: 1e-2, deci: 0.1, kilo: 1e3 })) {
  const metres = ["metre", "metres", "meter", "meters"].map((name) => prefix + name);
  const zenti = `${prefix.replace("c", "z")}meter`;
  const metros = `${prefix.replace("ll", "l").replace(/i$/, "í").replace(/o$/, "ó")}metros`;
  for (const name of [...metres, zenti, metros, metros.slice(0, -1)]) dimension("m", { [name]: factor });
  for (const name of [...metres.map((name) => `square ${name}`), `quadrat${zenti}`, `${metros} cuadrados`])
    dimension("m²", { [name]: factor ** 2 });
  for (const name of [...metres.map((name) => `cubic ${name}`), `kubik${zenti}`, `${metros} cúbicos`])
    dimension("l", { [name]: 1e3 * factor ** 3 });
}
dimension("s", { sekunde: 1, sekunden: 1, minuten: 60, stunde: 3600, stunden: 3600, tag: 86_400, tage: 86_400 });
dimension("s", {
  segundo: 1,
  segundos: 1,
  minuto: 60,
  minutos: 60,
  hora: 3600,
  horas: 3600,
  día: 86_400,
  días: 86_400,
});
dimension("s", { woche: 604_800, wochen: 604_800, semana: 604_800, semanas: 604_800 });
dimension("month", { monat: 1, monate: 1, jahr: 12, jahre: 12, mes: 1, meses: 1, año: 12, años: 12 });
dimension("g", { gramm: 1, kilogramm: 1e3, gramo: 1, gramos: 1, kilogramo: 1e3, kilogramos: 1e3, tonnen: 1e6 });
dimension("l", { litro: 1, litros: 1, milliliter: 1e-3, mililitros: 1e-3 });
dimension("b", { byte: 1, bytes: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 });
dimension("%", { "%": 1, percent: 1, "per cent": 1, prozent: 1, "por ciento": 1 });

dimension("m/s", { "m/s": 1, "km/h": 1 / 3.6, kmh: 1 / 3.6, mph: 0.44704 });
dimension("m/s", { "metres per second": 1, "meters per second": 1, "kilometres per hour": 1 / 3.6 });
dimension("m/s", { "kilometers per hour": 1 / 3.6, "miles per hour": 0.44704, "kilometer pro stunde": 1 / 3.6 });
dimension("m", {
  inch: 0.0254,
  inches: 0.0254,
  foot: 0.3048,
  feet: 0.3048,
  ft: 0.3048,
  yard: 0.9144,
  yards: 0.9144,
  mile: 1609.344,
  miles: 1609.344,
});
dimension("€", { "€": 1, euro: 1, euros: 1, eur: 1, "euro cents": 0.01 });
dimension("$", { $: 1, dollar: 1, dollars: 1, usd: 1 });
dimension("£", { "£": 1, pound: 1, pounds: 1 });
