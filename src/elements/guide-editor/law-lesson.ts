/** The template of a lesson about a law, loaded on demand. */
import template from '../../guides/templates/law-lesson.json' with { type: 'json' };

export const lawLesson: unknown = template;
