extension OutputSchema {
  static let comparisonBody = #"""
    "type": "object", "additionalProperties": false,
    "required": ["schema", "tool", "reports", "claims", "relations", "facts", "summary", "exit"],
    "properties": {
      "schema": {"const": "claimdiff/comparison/1"},
      "tool": {"$ref": "#/$defs/tool"},
      "reports": {"type": "array", "items": {"$ref": "#/$defs/report"}},
      "claims": {"type": "array", "items": {"$ref": "#/$defs/claim"}},
      "relations": {"type": "array", "items": {"$ref": "#/$defs/relation"}},
      "facts": {"type": "array", "items": {"$ref": "#/$defs/fact"}},
      "summary": {
        "type": "object", "additionalProperties": false,
        "required": ["agrees", "contradicts", "updates", "differs", "onlyIn", "notCompared"],
        "properties": {
          "agrees": {"type": "integer", "minimum": 0},
          "contradicts": {"type": "integer", "minimum": 0},
          "updates": {"type": "integer", "minimum": 0},
          "differs": {"type": "integer", "minimum": 0},
          "onlyIn": {
            "description": "For each report, how many of its claims no other report has.",
            "type": "object", "additionalProperties": {"type": "integer", "minimum": 0}
          },
          "notCompared": {"type": "integer", "minimum": 0}
        }
      },
      "exit": {
        "type": "object", "additionalProperties": false, "required": ["code", "reason"],
        "properties": {"code": {"enum": [0, 1, 2]}, "reason": {"type": "string"}}
      }
    }
    """#

  static let reportBody = #"""
    "type": "object", "additionalProperties": false,
    "required": [
      "schema", "path", "sha256", "format", "title", "outlet", "byline", "published", "modified",
      "dateline", "agencies", "url", "language", "body", "paragraphs", "findings"
    ],
    "properties": {
      "schema": {"const": "claimdiff/report/1"},
      "path": {"type": "string"},
      "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
      "format": {"type": "string"},
      "title": {"type": ["string", "null"]},
      "outlet": {"type": ["string", "null"]},
      "byline": {"type": "array", "items": {"type": "string"}},
      "published": {"type": ["string", "null"]},
      "modified": {"type": ["string", "null"]},
      "dateline": {"type": ["string", "null"]},
      "agencies": {"type": "array", "items": {"type": "string"}},
      "url": {"type": ["string", "null"]},
      "language": {"type": ["string", "null"]},
      "body": {"description": "Paragraphs joined by a blank line.", "type": "string"},
      "paragraphs": {"type": "array", "items": {
        "type": "object", "additionalProperties": false, "required": ["kind", "text", "span"],
        "properties": {
          "kind": {"enum": [
            "standfirst", "subheading", "paragraph", "quotation", "listItem", "tableRow",
            "entryHeading"
          ]},
          "text": {"type": "string"}, "span": {"$ref": "#/$defs/span"}
        }
      }},
      "findings": {"type": "array", "items": {
        "type": "object", "additionalProperties": false,
        "required": ["severity", "message", "span"],
        "properties": {
          "severity": {"enum": ["note", "warning"]}, "message": {"type": "string"},
          "span": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/span"}]}
        }
      }}
    }
    """#

  static let claimsBody = #"""
    "type": "object", "additionalProperties": false,
    "required": ["schema", "path", "sha256", "title", "outlet", "published", "claims"],
    "properties": {
      "schema": {"const": "claimdiff/claims/1"},
      "path": {"type": "string"},
      "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
      "title": {"type": ["string", "null"]},
      "outlet": {"type": ["string", "null"]},
      "published": {"type": ["string", "null"]},
      "claims": {"type": "array", "items": {"$ref": "#/$defs/claim"}}
    }
    """#

  private static let part =
    ##"{"type": "object", "required": ["bytes"], "properties": {"##
    + ##""bytes": {"$ref": "#/$defs/span/properties/bytes"}, "text": {"type": "string"}}}"##

  static let analysisBody = #"""
    "type": "object", "additionalProperties": false,
    "required": [
      "schema", "sentences", "entities", "times", "quantities", "quotations", "attributions",
      "statuses"
    ],
    "properties": {
      "schema": {"const": "claimdiff/analysis/1"},
      "sentences": {"type": "array", "items": \#(part)},
      "entities": {"type": "array", "items": {
        "type": "object", "required": ["span", "type", "name", "form"],
        "properties": {
          "span": {"$ref": "#/$defs/span"},
          "type": {"enum": ["PERSON", "ORGANIZATION", "LOCATION", "MISC"]},
          "name": {"type": "string"}, "form": {"enum": ["name", "description", "pronoun"]}
        }
      }},
      "times": {"type": "array", "items": {
        "type": "object", "required": ["span", "text", "type", "value"],
        "properties": {
          "span": {"$ref": "#/$defs/span"}, "text": {"type": "string"},
          "type": {"enum": ["DATE", "TIME", "DURATION", "SET"]}, "value": {"type": "string"}
        }
      }},
      "quantities": {"type": "array", "items": {
        "type": "object",
        "required": ["span", "kind", "low", "high", "approximate", "unit", "of", "whole"],
        "properties": {
          "span": {"$ref": "#/$defs/span"},
          "kind": {"enum": [
            "count", "ordinal", "percent", "money", "measure", "age", "score", "fraction", "label"
          ]},
          "low": {"type": ["number", "null"]}, "high": {"type": ["number", "null"]},
          "approximate": {"type": "boolean"}, "unit": {"type": ["string", "null"]},
          "of": {"type": ["string", "null"]}, "whole": {"type": ["number", "null"]}
        }
      }},
      "quotations": {"type": "array", "items": {
        "type": "object", "required": ["span", "speech"],
        "properties": {"span": {"$ref": "#/$defs/span"}, "speech": {"type": "boolean"}}
      }},
      "attributions": {"type": "array", "items": {
        "type": "object", "required": ["source", "cue", "content", "direct"],
        "properties": {
          "source": {"anyOf": [{"type": "null"}, \#(part)]},
          "cue": \#(part), "content": \#(part), "direct": {"type": "boolean"}
        }
      }},
      "statuses": {
        "description": "Only what is not plainly affirmed.",
        "type": "array", "items": {
          "type": "object", "required": ["bytes", "text", "denied", "certainty", "mood"],
          "properties": {
            "bytes": {"$ref": "#/$defs/span/properties/bytes"}, "text": {"type": "string"},
            "denied": {"type": "boolean"},
            "certainty": {"enum": ["stated", "likely", "possible", "doubtful"]},
            "mood": {"enum": ["plain", "conditional", "question", "future", "unreal"]}
          }
        }
      }
    }
    """#

  static let judgementBody = #"""
    "type": "object",
    "anyOf": [
      {
        "required": ["id", "relation", "scores", "kind", "explanation"],
        "additionalProperties": false,
        "properties": {
          "id": {"type": ["string", "number", "null"]},
          "relation": {"enum": ["agrees", "contradicts", "differs", "unrelated"]},
          "scores": {
            "description": "They add up to 1.",
            "type": "object", "additionalProperties": false,
            "required": ["support", "contradiction", "neutral"],
            "properties": {
              "support": {"type": "number", "minimum": 0, "maximum": 1},
              "contradiction": {"type": "number", "minimum": 0, "maximum": 1},
              "neutral": {"type": "number", "minimum": 0, "maximum": 1}
            }
          },
          "kind": {"$ref": "#/$defs/kind"},
          "explanation": {"type": "string"}
        }
      },
      {
        "required": ["id", "error"], "additionalProperties": false,
        "properties": {
          "id": {"type": ["string", "number", "null"]}, "error": {"type": "string"}
        }
      }
    ]
    """#

  static let batchBody = #"""
    "description": "One of these for each line; run comes first, summary last.",
    "type": "object", "required": ["type"],
    "oneOf": [
      {
        "required": ["schema", "tool", "files"], "additionalProperties": false,
        "properties": {
          "type": {"const": "run"}, "schema": {"const": "claimdiff/batch/1"},
          "tool": {"$ref": "#/$defs/tool"}, "files": {"type": "integer", "minimum": 0}
        }
      },
      {
        "required": ["event", "report"], "additionalProperties": false,
        "properties": {
          "type": {"const": "report"}, "event": {"type": "string"},
          "report": {"$ref": "#/$defs/report"}
        }
      },
      {
        "description": "A report that no other tells of; it was not analysed.",
        "required": ["event", "report"], "additionalProperties": false,
        "properties": {
          "type": {"const": "report"}, "event": {"type": "null"},
          "report": {
            "type": "object",
            "required": [
              "id", "path", "sha256", "format", "title", "outlet", "byline", "published",
              "dateline", "url", "language", "origin", "coverage"
            ],
            "properties": {"path": {"type": "string"}, "coverage": {"type": "null"}}
          }
        }
      },
      {
        "required": ["id", "reports", "title"], "additionalProperties": false,
        "properties": {
          "type": {"const": "event"}, "id": {"type": "string", "pattern": "^e[0-9]+$"},
          "reports": {"description": "Paths.", "type": "array", "items": {"type": "string"}},
          "title": {"type": "string"}
        }
      },
      {
        "required": ["event", "relation", "claims"], "additionalProperties": false,
        "properties": {
          "type": {"const": "relation"}, "event": {"type": "string"},
          "relation": {"$ref": "#/$defs/relation"},
          "claims": {
            "type": "array", "items": {"$ref": "#/$defs/claim"}, "minItems": 2, "maxItems": 2
          }
        }
      },
      {
        "required": ["event", "fact"], "additionalProperties": false,
        "properties": {
          "type": {"const": "fact"}, "event": {"type": "string"},
          "fact": {"$ref": "#/$defs/fact"}
        }
      },
      {
        "required": ["path", "message"], "additionalProperties": false,
        "properties": {
          "type": {"const": "error"}, "path": {"type": "string"}, "message": {"type": "string"}
        }
      },
      {
        "required": [
          "reports", "events", "agrees", "contradicts", "updates", "differs", "errors", "exit"
        ],
        "additionalProperties": false,
        "properties": {
          "type": {"const": "summary"},
          "reports": {"type": "integer", "minimum": 0},
          "events": {"type": "integer", "minimum": 0},
          "agrees": {"type": "integer", "minimum": 0},
          "contradicts": {"type": "integer", "minimum": 0},
          "updates": {"type": "integer", "minimum": 0},
          "differs": {"type": "integer", "minimum": 0},
          "errors": {"type": "integer", "minimum": 0},
          "exit": {
            "type": "object", "additionalProperties": false, "required": ["code", "reason"],
            "properties": {"code": {"enum": [0, 1, 2]}, "reason": {"type": "string"}}
          }
        }
      }
    ]
    """#
}
