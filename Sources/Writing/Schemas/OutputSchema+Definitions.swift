extension OutputSchema {
  static let spanDefinition = #"""
    "span": {
      "description": "Where it stands in the file as it is on disk.",
      "type": "object", "additionalProperties": false,
      "required": ["bytes", "line", "column", "endLine", "endColumn", "quote"],
      "properties": {
        "bytes": {
          "description": "Zero-based byte offsets, end exclusive.",
          "type": "array", "items": {"type": "integer", "minimum": 0},
          "minItems": 2, "maxItems": 2
        },
        "line": {"type": "integer", "minimum": 1},
        "column": {"description": "In Unicode scalars.", "type": "integer", "minimum": 1},
        "endLine": {"type": "integer", "minimum": 1},
        "endColumn": {"type": "integer", "minimum": 1},
        "quote": {"type": "string"}
      }
    }
    """#

  static let kindDefinition = #"""
    "kind": {
      "description": "In which respect two claims are not the same; null when they agree.",
      "enum": [
        "quantity", "date", "place", "entity", "role", "negation", "antonym", "attribution",
        "certainty", "quote", "other", null
      ]
    }
    """#

  static let claimDefinitions =
    spanDefinition + ",\n" + #"""
      "claim": {
        "type": "object", "additionalProperties": false,
        "required": [
          "id", "report", "text", "span", "predicate", "arguments", "polarity", "certainty",
          "attribution", "times", "places", "quantities"
        ],
        "properties": {
          "id": {"type": "string", "pattern": "^r[0-9]+\\.c[0-9]+$"},
          "report": {"type": "string", "pattern": "^r[0-9]+$"},
          "text": {"type": "string"},
          "span": {"$ref": "#/$defs/span"},
          "predicate": {
            "type": "object", "additionalProperties": false, "required": ["lemma", "span"],
            "properties": {"lemma": {"type": "string"}, "span": {"$ref": "#/$defs/span"}}
          },
          "arguments": {"type": "array", "items": {
            "type": "object", "additionalProperties": false,
            "required": ["role", "text", "span", "entity"],
            "properties": {
              "role": {"type": "string"}, "text": {"type": "string"},
              "span": {"$ref": "#/$defs/span"}, "entity": {"type": ["string", "null"]}
            }
          }},
          "polarity": {"enum": ["affirmed", "denied"]},
          "certainty": {
            "type": "object", "additionalProperties": false, "required": ["level", "cue"],
            "properties": {
              "level": {"enum": ["stated", "likely", "possible", "doubtful"]},
              "cue": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/span"}]}
            }
          },
          "attribution": {"description": "Outermost speaker first.", "type": "array", "items": {
            "type": "object", "additionalProperties": false,
            "required": ["source", "cue", "direct"],
            "properties": {
              "source": {"type": "string"}, "cue": {"type": "string"},
              "direct": {"type": "boolean"}
            }
          }},
          "times": {"type": "array", "items": {
            "type": "object", "additionalProperties": false,
            "required": ["text", "value", "grain"],
            "properties": {
              "text": {"type": "string"},
              "value": {"description": "A TIMEX3 value.", "type": "string"},
              "grain": {"enum": ["year", "month", "week", "day", "time", "duration", "other"]}
            }
          }},
          "places": {"type": "array", "items": {
            "type": "object", "additionalProperties": false, "required": ["text"],
            "properties": {"text": {"type": "string"}}
          }},
          "quantities": {"type": "array", "items": {
            "type": "object", "additionalProperties": false,
            "required": ["text", "low", "high", "unit", "of"],
            "properties": {
              "text": {"type": "string"},
              "low": {"description": "Null is unbounded.", "type": ["number", "null"]},
              "high": {"description": "Null is unbounded.", "type": ["number", "null"]},
              "unit": {"type": ["string", "null"]}, "of": {"type": ["string", "null"]}
            }
          }}
        }
      }
      """#

  static let allDefinitions =
    claimDefinitions + ",\n" + kindDefinition + ",\n" + #"""
      "verdict": {"enum": ["agrees", "contradicts", "updates", "differs"]},
      "tool": {
        "type": "object", "additionalProperties": false, "required": ["name", "version", "models"],
        "properties": {
          "name": {"const": "claimdiff"}, "version": {"type": "string"},
          "models": {"type": "object", "additionalProperties": {
            "type": "string", "pattern": "^sha256:[0-9a-f]{64}$"
          }}
        }
      },
      "report": {
        "type": "object", "additionalProperties": false,
        "required": [
          "id", "path", "sha256", "format", "title", "outlet", "byline", "published", "dateline",
          "url", "language", "origin", "coverage"
        ],
        "properties": {
          "id": {"type": "string", "pattern": "^r[0-9]+$"},
          "path": {"type": "string"},
          "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
          "format": {"type": "string"},
          "title": {"type": ["string", "null"]},
          "outlet": {"type": ["string", "null"]},
          "byline": {"type": "array", "items": {"type": "string"}},
          "published": {"type": ["string", "null"]},
          "dateline": {"type": ["string", "null"]},
          "url": {"type": ["string", "null"]},
          "language": {"type": ["string", "null"]},
          "origin": {
            "description": "Reports with the same origin carry the same wire text.",
            "type": "string", "pattern": "^o[0-9]+$"
          },
          "coverage": {
            "type": "object", "additionalProperties": false,
            "required": ["sentences", "claims", "notCompared"],
            "properties": {
              "sentences": {"type": "integer", "minimum": 0},
              "claims": {"type": "integer", "minimum": 0},
              "notCompared": {"type": "array", "items": {
                "type": "object", "additionalProperties": false, "required": ["span", "reason"],
                "properties": {"span": {"$ref": "#/$defs/span"}, "reason": {"type": "string"}}
              }}
            }
          }
        }
      },
      "relation": {
        "type": "object",
        "required": [
          "id", "type", "kind", "claims", "confidence", "tier", "slots", "rule", "explanation",
          "fingerprint"
        ],
        "properties": {
          "id": {"type": "string"},
          "type": {"$ref": "#/$defs/verdict"},
          "kind": {"$ref": "#/$defs/kind"},
          "claims": {
            "type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 2
          },
          "confidence": {"type": "number", "minimum": 0, "maximum": 1},
          "tier": {"enum": ["high", "medium", "low"]},
          "slots": {"type": "array", "items": {
            "type": "object", "additionalProperties": false, "required": ["slot", "values"],
            "properties": {
              "slot": {"type": "string"},
              "values": {"type": "array", "items": {"type": "string"}}
            }
          }},
          "rule": {"type": "string"},
          "explanation": {"description": "One line for an editor.", "type": "string"},
          "fingerprint": {
            "description": "Stays the same when unrelated text changes.", "type": "string"
          }
        }
      },
      "fact": {
        "type": "object",
        "required": ["id", "verdict", "answers", "silent"],
        "properties": {
          "id": {"type": "string"},
          "verdict": {"$ref": "#/$defs/verdict"},
          "answers": {"type": "array", "items": {
            "type": "object", "additionalProperties": false,
            "required": ["value", "claims", "reports", "origins"],
            "properties": {
              "value": {"type": "string"},
              "claims": {"type": "array", "items": {"type": "string"}},
              "reports": {"type": "array", "items": {"type": "string"}},
              "origins": {
                "description": "From how many independent texts.",
                "type": "integer", "minimum": 1
              }
            }
          }},
          "silent": {
            "description": "Reports that say nothing of it.",
            "type": "array", "items": {"type": "string"}
          }
        }
      }
      """#
}
