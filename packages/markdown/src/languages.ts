import bash from "highlight.js/lib/languages/bash";
import c from "highlight.js/lib/languages/c";
import css from "highlight.js/lib/languages/css";
import diff from "highlight.js/lib/languages/diff";
import java from "highlight.js/lib/languages/java";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import plaintext from "highlight.js/lib/languages/plaintext";
import python from "highlight.js/lib/languages/python";
import sql from "highlight.js/lib/languages/sql";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import yaml from "highlight.js/lib/languages/yaml";

/** Languages of code that are coloured; others are shown plain. Each brings its aliases: js, jsx, ts, tsx, html, py, yml. */
export const languages = { bash, c, css, diff, java, javascript, json, plaintext, python, sql, typescript, xml, yaml };

export const aliases = { bash: ["sh", "shell", "zsh", "console"], sql: ["postgresql", "pgsql", "mysql", "sqlite"] };
