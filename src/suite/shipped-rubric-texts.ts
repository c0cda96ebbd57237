/** Made from `rubrics/` by `npm run schema`. */
export const SHIPPED_RUBRIC_TEXTS: Readonly<Record<string, string>> = {
  citations: `# yaml-language-server: $schema=../schema/rubric.schema.json
# For answers that name the passages they rest on. Name it with \`rubric: cupel:citations\`, or copy it and make it yours.
rubric: citations
description: whether an answer names the passages that its statements rest on, and names the right ones
scale: { type: ordinal, min: 1, max: 5 }
items:
  - id: right
    weight: 2
    criterion: >-
      Each citation names a passage that is there, by its number or its id, and that passage says what the cited statement says. Where there
      are passages that the application used, those are meant.
    anchors:
      "1": a citation names no passage that is there, or none of the cited passages says what is stated
      "2": a passage that is cited for a statement that matters does not say it
      "3": the passages cited for what matters say it, one cited for something else does not
      "4": all cited passages say what is stated, one of them only in part
      "5": all cited passages say what is stated; or nothing is stated that needs a passage
  - id: complete
    criterion: >-
      Every statement of fact carries a citation, at the statement or at the end of its sentence or paragraph. An answer that rightly says
      that the passages hold no reply needs none.
    anchors:
      "1": no statement of fact carries a citation
      "3": what matters carries a citation, other statements of fact do not
      "5": every statement of fact carries a citation; or it rightly says that the passages hold no reply
pass_at: 0.75
canaries:
  - input: { question: "How long can I return opened headphones, and who pays?" }
    context: ["Opened headphones can be returned within 30 days of delivery.", "The buyer pays the postage of a return."]
    output: "Within 30 days of delivery [2]. The buyer pays the postage [7]."
    expect: { max: 0.5 }
  - input: { question: "How long can I return opened headphones, and who pays?" }
    context: ["Opened headphones can be returned within 30 days of delivery.", "The buyer pays the postage of a return."]
    output: "Within 30 days of delivery [1]. The buyer pays the postage [2]."
    expect: { min: 0.7 }
`,
  grounded: `# yaml-language-server: $schema=../schema/rubric.schema.json
# For answers that must say what their passages say, and nothing else. Name it with \`rubric: cupel:grounded\`, or copy it and make it yours.
rubric: grounded
description: whether an answer says what its passages say, and nothing beside
scale: { type: ordinal, min: 1, max: 5 }
items:
  - id: supported
    weight: 2
    criterion: >-
      Every statement of fact in the answer is in the passages, or follows from them without further knowledge. What is true but not in the
      passages is not supported. Without passages nothing is supported. Courtesies, and that the passages do not say something, are no
      statements of fact.
    anchors:
      "1": a statement contradicts the passages, or most statements are not in them
      "2": a statement that matters to the person who asks is not in the passages
      "3": the statements that matter are in the passages, some others are not
      "4": all statements are in the passages, one of them is put more strongly or more generally than there
      "5": all statements are in the passages, as they stand there
  - id: answered
    criterion: >-
      The answer says what the passages hold in reply to the question. Where they hold no reply, it says so and does not guess.
    anchors:
      "1": it replies to something else, says nothing, or guesses where the passages hold no reply
      "3": it gives a part of what the passages hold in reply
      "5": it gives all that the passages hold in reply, or says that they hold none where that is so
pass_at: 0.75
canaries:
  - input: { question: "How long can I return opened headphones?" }
    context: ["Opened headphones can be returned within 30 days of delivery. The buyer pays the postage."]
    output: "Opened headphones can be returned within 90 days of delivery, and we pay the postage."
    expect: { max: 0.4 }
  - input: { question: "How long can I return opened headphones?" }
    context: ["Opened headphones can be returned within 30 days of delivery. The buyer pays the postage."]
    output: "You can return them within 30 days of delivery. You pay the postage."
    expect: { min: 0.7 }
`,
};
