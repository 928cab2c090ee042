// Written by scripts/make-guide-types.mjs from guide.schema.json. Do not edit.

/** A guide of wardkit, format 1: how to get one real thing done, step by step. Every text stands in every language of the guide; no text holds markup. */
export interface Guide {
  /** For editors; not read. */
  readonly $schema?: string;
  /** The version of this format. */
  readonly format: 1;
  /** As the name of its folder: small letters, digits, hyphens. */
  readonly id: string;
  /** Raised with every change of the content. */
  readonly version: number;
  /** Codes of all languages the guide is in (ISO 639); vi and en are among them. */
  readonly languages: readonly string[];
  /** What is got done: "Lấy lại mật khẩu VNeID". */
  readonly title: GuideText;
  /** What people say who need it: "Tôi quên mật khẩu". The first one stands in the library. */
  readonly needs: readonly GuideText[];
  readonly topic: GuideTopic;
  /** The app or site it is about, as people know it: "VNeID". */
  readonly app?: string;
  /** Further words to find it by, never shown. */
  readonly keywords?: readonly string[];
  /** Whom it is for. */
  readonly audience: GuideText;
  readonly minutes: {
    readonly min: number;
    readonly max: number;
  };
  /** What to have at hand; empty where nothing is needed. */
  readonly bring: readonly GuideText[];
  /** What it is good for. */
  readonly why: GuideText;
  readonly sources: readonly GuideSource[];
  /** The day on which the content was last held against its sources. */
  readonly verified: string;
  /** The day by which it has to be checked again. */
  readonly reviewBy: string;
  /** Of the steps that say nothing of their own; high unless given. */
  readonly confidence?: GuideConfidence;
  /** Who keeps the content: an office, not a person's name. */
  readonly owner?: string;
  readonly approval?: GuideApproval;
  /** Given where the thing is done this way no more. */
  readonly retired?: {
    readonly why: GuideText;
    /** Id of the guide to follow instead. */
    readonly replacedBy?: string;
  };
  readonly law?: GuideLaw;
  /** Abbreviations and hard words that the guide uses. */
  readonly terms?: readonly GuideTerm[];
  /** Ways in which steps differ, asked once: iPhone, Android, computer. */
  readonly variants?: readonly GuideVariantName[];
  /** In their order; the walk begins at the first. */
  readonly steps: readonly GuideStep[];
  readonly done: GuideDone;
  /** Which person helps where the guide does not, and what to tell them. */
  readonly person?: GuideText;
}

/** high: two or more dated sources; medium: one or an older one, shown as "may differ"; low: no source, shown as not verified. */
export type GuideConfidence = 'high' | 'medium' | 'low';

export type GuideTopic =
  'identity' | 'services' | 'health' | 'money' | 'safety' | 'learning' | 'community' | 'law';

/** Plain text in each language. */
export interface GuideText {
  readonly vi: string;
  readonly en: string;
  readonly [key: string]: string | undefined;
}

export interface GuideSource {
  readonly title: string;
  readonly url?: string;
  readonly checked: string;
  readonly confidence: GuideConfidence;
}

/** Absent in a guide as it ships: the ward has not looked at it yet. */
export interface GuideApproval {
  readonly state: 'draft' | 'waiting' | 'approved';
  /** Who approved it: name and office. */
  readonly by?: string;
  readonly on?: string;
}

/** The law that a lesson is about. */
export interface GuideLaw {
  readonly name: GuideText;
  /** "24/2018/QH14" */
  readonly number?: string;
  /** In force from. */
  readonly from?: string;
  /** The last day in force, where it is known. */
  readonly until?: string;
}

export interface GuideTerm {
  readonly term: string;
  readonly means: GuideText;
  /** How a Vietnamese voice should say it: "ô tê pê". */
  readonly spoken?: string;
}

export interface GuideVariantName {
  /** ios, android and web where it is one of them, so that the answer is remembered for all guides. */
  readonly id: string;
  readonly name: GuideText;
}

export interface GuideStep {
  readonly id: string;
  /** The one action: "Mở VNeID"; or the question that is asked. */
  readonly title: GuideText;
  readonly text?: GuideParagraphs;
  /** A short list. */
  readonly points?: readonly GuideText[];
  readonly numbers?: readonly GuidePhoneNumber[];
  /** Addresses of fakes, shown marked as fakes and never as a link. */
  readonly fakes?: readonly string[];
  readonly link?: GuideLink;
  readonly drawing?: GuideDrawing;
  readonly warnings?: readonly GuideWarning[];
  readonly confidence?: GuideConfidence;
  /** What is otherwise in a variant, by its id; what is not given is as in the step. */
  readonly variants?: Readonly<Record<string, GuideStepVariant | undefined>>;
  readonly check?: GuideCheck;
  /** Makes the step a question: each answer leads on. */
  readonly answers?: readonly GuideAnswer[];
  /** Makes the step a question to learn by: each answer is told whether it is right, and why. */
  readonly quiz?: readonly GuideQuizAnswer[];
  /** Where it goes wrong, as the person sees it; a person to call is always offered as well. */
  readonly stuck?: readonly GuideSymptom[];
  readonly helper?: GuideHelper;
  /** Spoken instead of title and text. */
  readonly speech?: GuideText;
  /** Recorded speech by language. */
  readonly recording?: Readonly<Record<string, GuideRecording | undefined>>;
  /** The rule behind an answer, word for word or nearly, with where it stands. */
  readonly rule?: GuideText;
  /** The step that follows; the next in order unless given. */
  readonly next?: string;
}

/** Short paragraphs, of at most three short sentences each. */
export type GuideParagraphs = readonly GuideText[];

export interface GuideStepVariant {
  readonly title?: GuideText;
  readonly text?: GuideParagraphs;
  readonly drawing?: GuideDrawing;
  readonly verified: string;
}

export interface GuidePhoneNumber {
  readonly number: string;
  readonly for: GuideText;
  readonly verified: string;
  readonly confidence?: GuideConfidence;
}

export interface GuideLink {
  readonly url: string;
  /** What is there; the host stands beside it in any case. */
  readonly label?: GuideText;
}

/** One of scene, screen and image. */
export interface GuideDrawing {
  /** What it shows, for who does not see it. */
  readonly alt: GuideText;
  /** Name of a drawing that comes with wardkit. */
  readonly scene?: string;
  /** What a device shows, from top to bottom, drawn plainly: no brands, no copies of others' screens. */
  readonly screen?: readonly GuideScreenPart[];
  /** phone unless given. */
  readonly device?: 'phone' | 'computer';
  /** A picture of the ward's own, inside the file. */
  readonly image?: string;
}

export interface GuideScreenPart {
  /** title: the screen's heading; field: something to fill in; option: a box to tick; tile: a square with a name; address: the address bar; message: a text message; dots: a passcode; code: a QR code. */
  readonly kind:
    | 'title'
    | 'text'
    | 'field'
    | 'button'
    | 'option'
    | 'tile'
    | 'address'
    | 'message'
    | 'dots'
    | 'code';
  readonly label?: GuideText;
  /** What stands in a field, or the address; the same in every language. */
  readonly value?: string;
  /** Where the finger goes; one a screen. */
  readonly tap?: true;
}

export interface GuideWarning {
  /** code: an OTP or password. */
  readonly kind: 'scam' | 'code' | 'fee' | 'privacy' | 'health';
  readonly text: GuideText;
}

/** Whether the step went well: "Cô bác thấy … chưa?" */
export interface GuideCheck {
  readonly question: GuideText;
  /** As the step's next unless given. */
  readonly yes?: string;
  readonly no: string;
  readonly unsure: string;
}

export interface GuideAnswer {
  readonly text: GuideText;
  readonly next: string;
}

export interface GuideQuizAnswer {
  readonly text: GuideText;
  readonly right?: true;
  readonly because: GuideText;
}

export interface GuideSymptom {
  /** What the person sees: "Không nhận được tin nhắn". */
  readonly symptom: GuideText;
  readonly next: string;
}

export interface GuideHelper {
  /** What the helper says. */
  readonly say: GuideText;
  /** What the helper points at. */
  readonly point: GuideText;
}

export interface GuideRecording {
  /** Beside the guide's file. */
  readonly file: string;
  /** Where each sentence begins, in seconds. */
  readonly sentences: readonly number[];
}

export interface GuideDone {
  /** What happens next. */
  readonly next: readonly GuideText[];
  /** What to keep or write down. */
  readonly keep?: GuideText;
  readonly thanks?: GuideText;
  /** Guides that many people need next. */
  readonly guides?: readonly string[];
}
