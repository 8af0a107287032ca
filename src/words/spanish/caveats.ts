/** What the data set says of careers whose figures are another's, and of what no source tells. */
const CAVEATS: Readonly<Record<string, string>> = {
  "BLS publishes clinical laboratory technicians and technologists together; the figures are for both.":
    "La BLS publica juntos a los técnicos y a los tecnólogos de laboratorio clínico; las cifras son de ambos.",
  "BLS counts health informatics specialists among computer systems analysts; the figures are for that larger group.":
    "La BLS cuenta a los especialistas en informática de la salud entre los analistas de sistemas; las cifras son de ese grupo más amplio.",
  "BLS publishes home health aides together with personal care aides; the figures are for both.":
    "La BLS publica juntos a los auxiliares de salud en el hogar y a los de cuidado personal; las cifras son de ambos.",
  "BLS publishes insurance claims clerks together with policy processing clerks, for every kind of insurance.":
    "La BLS publica juntos a los auxiliares de reclamos y a los de trámite de pólizas, de toda clase de seguros.",
  "BLS has no figures for medical billers alone; these cover billing and posting clerks in every industry.":
    "La BLS no tiene cifras solo de los facturadores médicos; estas abarcan a los auxiliares de facturación de todas las industrias.",
  "BLS counts patient registration clerks among interviewers of every kind except eligibility and loan; the figures are for that larger group.":
    "La BLS cuenta a los registradores de pacientes entre los entrevistadores de toda clase, salvo los de elegibilidad y préstamos; las cifras son de ese grupo más amplio.",
  "BLS counts patient representatives among health technologists and technicians not listed elsewhere; the figures are for that mixed group.":
    "La BLS cuenta a los representantes de pacientes entre los tecnólogos y técnicos de la salud que no figuran en otra parte; las cifras son de ese grupo mixto.",
  "BLS publishes veterinary assistants together with laboratory animal caretakers; the figures are for both.":
    "La BLS publica juntos a los asistentes veterinarios y a los cuidadores de animales de laboratorio; las cifras son de ambos.",

  "BLS has no occupation for billing and coding together; these figures are for medical records specialists, who do the coding.":
    "La BLS no tiene una ocupación que reúna la facturación y la codificación; estas cifras son de los especialistas en expedientes médicos, que hacen la codificación.",
  "BLS does not separate health care compliance; these figures cover compliance officers in every industry.":
    "La BLS no separa el cumplimiento en el sector de la salud; estas cifras abarcan a los oficiales de cumplimiento de todas las industrias.",
  "BLS has no figures for patient care technicians alone; these are for nursing assistants, the nearest occupation it publishes.":
    "La BLS no tiene cifras solo de los técnicos en cuidado de pacientes; estas son de los auxiliares de enfermería, la ocupación más cercana que publica.",
  "These figures are for career and technical teachers in colleges and trade schools, not in high schools.":
    "Estas cifras son de los profesores de carreras técnicas de universidades y escuelas de oficios, no de escuelas secundarias.",
  "BLS no longer publishes health information technicians; these figures are for medical records specialists, who now cover most of that work.":
    "La BLS ya no publica a los técnicos en información de la salud; estas cifras son de los especialistas en expedientes médicos, que ahora hacen la mayor parte de ese trabajo.",
  "BLS counts most medication aides among nursing assistants; the figures are for that larger group.":
    "La BLS cuenta a la mayoría de los auxiliares de medicación entre los auxiliares de enfermería; las cifras son de ese grupo más amplio.",
  "BLS does not separate medical receptionists; these figures cover receptionists in every industry.":
    "La BLS no separa a los recepcionistas médicos; estas cifras abarcan a los recepcionistas de todas las industrias.",
  "BLS does not separate medical claims; these figures cover claims adjusters, examiners and investigators of every kind of insurance.":
    "La BLS no separa los reclamos médicos; estas cifras abarcan a los ajustadores, examinadores e investigadores de reclamos de toda clase de seguros.",
  "These figures are for medical records specialists, the nearest occupation BLS publishes.":
    "Estas cifras son de los especialistas en expedientes médicos, la ocupación más cercana que publica la BLS.",
  "BLS does not separate medical collections; these figures cover bill and account collectors in every industry.":
    "La BLS no separa la cobranza médica; estas cifras abarcan a los cobradores de todas las industrias.",

  "No source read gives a length: BLS names some college without a degree.":
    "Ninguna fuente leída indica la duración: la BLS habla de algunos estudios universitarios sin título.",
  "No source read gives the length of the doctoral or professional degree.":
    "Ninguna fuente leída indica cuánto dura el doctorado o el título profesional.",
  "O*NET 29.0 has no ratings for this occupation.": "O*NET 29.0 no tiene calificaciones de esta ocupación.",
  "The Handbook gives no length for state-approved programs.":
    "El Handbook no indica cuánto duran los programas aprobados por los estados.",
  "The Handbook gives no length for the certificate or the associate's degree.":
    "El Handbook no indica cuánto toma obtener el certificado ni el título de asociado.",
  "The Handbook gives no length for the certificate.":
    "El Handbook no indica cuánto toma obtener el certificado.",
  "The Handbook gives no length for the master's program.": "El Handbook no indica cuánto dura la maestría.",
  "The Handbook speaks of a certificate but gives no length.":
    "El Handbook habla de un certificado, pero no indica cuánto toma obtenerlo.",
  "The Handbook speaks of formal training for certified agencies but gives no length.":
    "El Handbook habla de capacitación formal en las agencias certificadas, pero no indica cuánto dura.",
  "The crosswalk has only programs of other jobs within the same BLS group.":
    "La tabla de correspondencias solo tiene programas de otros empleos del mismo grupo de la BLS.",
  "The crosswalk of programs matches none to this occupation.":
    "La tabla de correspondencias no asigna ningún programa a esta ocupación.",
  "The sources read do not say what employers ask for.":
    "Las fuentes leídas no dicen qué piden los empleadores.",
  "The sources read do not say.": "Las fuentes leídas no lo dicen.",
  "The sources read do not say; rules differ from state to state.":
    "Las fuentes leídas no lo dicen; las reglas cambian de un estado a otro.",
  "The sources read do not say; some states require certification by law.":
    "Las fuentes leídas no lo dicen; algunos estados exigen por ley una certificación.",
  "The sources read do not say; state boards of pharmacy differ.":
    "Las fuentes leídas no lo dicen; las juntas estatales de farmacia difieren.",
  "The sources read name no certification for this career.":
    "Las fuentes leídas no nombran ninguna certificación para esta carrera.",
  "The sources read name no next step from this career.":
    "Las fuentes leídas no nombran ningún paso siguiente a partir de esta carrera.",
  "The sources read tell no hours.": "Las fuentes leídas no indican horarios.",
  "There is no typical preparation: answers to O*NET range from high school to a master's degree.":
    "No hay una preparación típica: las respuestas a O*NET van desde la escuela secundaria hasta la maestría.",
};

/** Those that name what was asked for. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /^No figures are published for (.+) alone; these are for (.+), which it belongs to\.$/,
    "No se publican cifras solo de $1; estas son de $2, a la que pertenece.",
  ],
  [
    /^BLS counts "(.+)" among "(.+)"; the figures are for that mixed group\.$/,
    'La BLS cuenta "$1" entre "$2"; las cifras son de ese grupo mixto.',
  ],
];

/** A caveat of the data set in Spanish; as it is where it is one that came later. */
export function caveatInSpanish(caveat: string): string {
  const known = CAVEATS[caveat];
  if (known !== undefined) return known;
  const form = FORMS.find(([pattern]) => pattern.test(caveat));
  return form ? caveat.replace(...form) : caveat;
}
