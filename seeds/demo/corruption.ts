/**
 * How dirty the demo's lists are: the one place where this stands, fixed before any linkage was written, so that linkage cannot be
 * tuned by easing its task.
 *
 * "Linked" participants are those overseas Koreans among the participants who also stand in the register.
 */
export const CORRUPTION = {
  /** Linked participants whose Latin name is spelled otherwise in the participants' lists than in the register. At least 0.30. */
  otherSpelling: 0.36,
  /** Participants, and rows of the register, without an e-mail address. */
  noEmail: 0.2,
  /** Linked participants whose institution in the register is a former one: they moved and the register was not told. */
  movedSince: 0.25,
  /** Overseas Korean participants whom the register does not know. */
  notInRegister: 0.15,
  /** Linked participants with a namesake at the same institution in the register who is somebody else. */
  namesake: 0.05,
  /** People whom the register holds twice, because two associations sent them. */
  twiceInRegister: 0.02,
  /** Linked participants whose row carries the register's id: these join without judgement. */
  registerIdGiven: 0.45,
  /** Researchers who have an ORCID. */
  hasOrcid: 0.72,
  /** Rows of the register that state the ORCID of one who has it. */
  orcidInRegister: 0.7,
  /** Rows of participants that state the ORCID of one who has it. */
  orcidInParticipants: 0.6,
  /** Authorships that state the ORCID of one who has it. OpenAlex fills it in for nearly all. */
  orcidInWorks: 0.9,
} as const;
