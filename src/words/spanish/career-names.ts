/**
 * What careers are called in Spanish where it is spoken in the United States: every featured career by its slug, others
 * that many people ask for, and names that a career only stands in for by the English name. `enfermero/a` stands for both
 * forms. A name may be that of several careers.
 */
export const CAREER_NAMES: Readonly<Record<string, string>> = {
  "administrative-assistant":
    "asistente administrativo/a; auxiliar administrativo/a; secretario/a; secretario/a administrativo/a",
  "bill-collector": "cobrador/a; agente de cobranza; gestor/a de cobranza; cobrador/a de deudas",
  "bookkeeping-clerk": "auxiliar de contabilidad; auxiliar contable; tenedor/a de libros",
  "cardiovascular-technologist":
    "tecnólogo/a cardiovascular; técnico/a cardiovascular; técnico/a en cardiología; técnico/a de electrocardiogramas",
  "career-and-technical-teacher":
    "profesor/a de carreras técnicas; maestro/a de carreras técnicas; instructor/a de educación técnica",
  "claims-adjuster": "ajustador/a de seguros; ajustador/a de reclamos; ajustador/a de siniestros",
  "clinical-laboratory-technician":
    "técnico/a de laboratorio clínico; técnico/a en laboratorio clínico; técnico/a de laboratorio; laboratorista clínico/a",
  "community-health-worker":
    "promotor/a de salud; promotor/a de salud comunitaria; trabajador/a comunitario/a de salud; agente comunitario/a de salud",
  "compliance-officer": "oficial de cumplimiento; encargado/a de cumplimiento normativo",
  "customer-service-representative":
    "representante de servicio al cliente; agente de servicio al cliente; agente de atención al cliente; agente de centro de llamadas",
  "data-entry-clerk":
    "capturista de datos; digitador/a; operador/a de captura de datos; auxiliar de entrada de datos",
  "dental-assistant": "asistente dental; auxiliar dental; asistente de dentista",
  "dental-hygienist": "higienista dental",
  "diagnostic-medical-sonographer":
    "ecografista; sonografista; ultrasonografista; técnico/a de ultrasonido; técnico/a en ultrasonido",
  "emergency-medical-technician":
    "técnico/a en emergencias médicas; técnico/a de emergencias médicas; técnico/a en urgencias médicas; socorrista",
  "health-informatics-specialist":
    "especialista en informática de la salud; especialista en informática médica",
  "health-information-technologist":
    "tecnólogo/a en información de la salud; tecnólogo/a en información médica; registrador/a médico/a",
  "health-services-manager":
    "administrador/a de servicios de salud; gerente de servicios de salud; administrador/a de hospital; administrador/a de clínica; director/a de hospital",
  "health-specialties-teacher":
    "profesor/a de ciencias de la salud; maestro/a de ciencias de la salud; instructor/a de ciencias de la salud",
  "home-health-aide":
    "auxiliar de salud en el hogar; asistente de salud en el hogar; cuidador/a; cuidador/a a domicilio; cuidador/a de ancianos; cuidador/a de personas mayores",
  "insurance-claims-clerk":
    "auxiliar de reclamos de seguros; tramitador/a de seguros; procesador/a de reclamos de seguros",
  "licensed-practical-nurse":
    "enfermero/a práctico/a; enfermero/a práctico/a con licencia; enfermero/a vocacional",
  "medical-assistant":
    "asistente médico/a; asistente médico/a certificado/a; auxiliar médico/a; asistente clínico/a",
  "medical-biller": "facturador/a; facturador/a médico/a; especialista en facturación médica",
  "medical-coder": "codificador/a; codificador/a médico/a; especialista en codificación médica",
  "medical-equipment-preparer":
    "técnico/a de esterilización; técnico/a en esterilización; preparador/a de equipos médicos",
  "medical-secretary":
    "secretario/a médico/a; asistente administrativo/a médico/a; especialista de consultorio médico",
  "medical-transcriptionist": "transcriptor/a médico/a; transcripcionista médico/a",
  "nurse-practitioner":
    "enfermero/a especialista; enfermero/a de práctica avanzada; enfermero/a especializado/a",
  "nursing-assistant":
    "auxiliar de enfermería; asistente de enfermería; ayudante de enfermería; auxiliar de enfermería certificado/a; auxiliar de enfermero/a; asistente de enfermero/a",
  "occupational-therapy-assistant": "asistente de terapia ocupacional; asistente de terapeuta ocupacional",
  "office-clerk": "oficinista; empleado/a de oficina; auxiliar de oficina",
  "office-supervisor": "supervisor/a de oficina; jefe/a de oficina; gerente de oficina",
  orderly: "camillero/a; celador/a de hospital",
  "patient-registration-clerk":
    "registrador/a de pacientes; empleado/a de admisiones; auxiliar de admisión; admisionista",
  "patient-representative": "representante de pacientes; representante del paciente; defensor/a del paciente",
  "pharmacy-aide": "auxiliar de farmacia; ayudante de farmacia",
  "pharmacy-technician": "técnico/a de farmacia; técnico/a en farmacia",
  phlebotomist: "flebotomista; flebotomista certificado/a; técnico/a en flebotomía",
  "physical-therapist-aide":
    "auxiliar de fisioterapia; ayudante de fisioterapia; auxiliar de terapia física; ayudante de terapia física",
  "physical-therapist-assistant":
    "asistente de fisioterapia; asistente de fisioterapeuta; asistente de terapia física",
  "physician-assistant": "asociado/a médico/a; asistente médico/a; asistente de médico/a",
  "psychiatric-technician": "técnico/a psiquiátrico/a; técnico/a en psiquiatría",
  "radiologic-technologist":
    "tecnólogo/a radiológico/a; técnico/a radiólogo/a; técnico/a de rayos X; técnico/a en radiología",
  receptionist: "recepcionista",
  "registered-nurse":
    "enfermero/a; enfermero/a titulado/a; enfermero/a registrado/a; enfermero/a profesional",
  "surgical-assistant": "asistente quirúrgico/a; asistente de cirugía; asistente de cirujano/a",
  "surgical-technologist":
    "tecnólogo/a quirúrgico/a; técnico/a quirúrgico/a; instrumentista quirúrgico/a; instrumentista; técnico/a de quirófano",
  "veterinary-assistant": "asistente veterinario/a; auxiliar veterinario/a; auxiliar de veterinaria",
  "veterinary-technician": "técnico/a veterinario/a; técnico/a en veterinaria",

  "medical billing and coding specialist":
    "especialista en facturación y codificación médica; facturador/a y codificador/a médico/a",
  "medical receptionist": "recepcionista médico/a; recepcionista de consultorio médico",
  "patient care technician": "técnico/a en cuidado de pacientes; técnico/a de atención al paciente",

  "accountants-and-auditors": "contador/a; contador/a público/a; auditor/a; contable",
  actors: "actor; actriz",
  anesthesiologists: "anestesiólogo/a; médico/a anestesiólogo/a",
  "architects-except-landscape-and-naval": "arquitecto/a",
  "automotive-service-technicians-and-mechanics": "mecánico/a; mecánico/a automotriz; mecánico/a de autos",
  "automotive-body-and-related-repairers": "hojalatero/a; reparador/a de carrocería",
  bakers: "panadero/a",
  barbers: "barbero/a",
  bartenders: "barman; cantinero/a",
  "brickmasons-and-blockmasons": "albañil",
  "bus-drivers-school": "conductor/a de autobús escolar; chofer de autobús escolar",
  "bus-drivers-transit-and-intercity": "conductor/a de autobús; chofer de autobús",
  "bus-and-truck-mechanics-and-diesel-engine-specialists": "mecánico/a diésel; mecánico/a de camiones",
  "butchers-and-meat-cutters": "carnicero/a",
  cardiologists: "cardiólogo/a",
  carpenters: "carpintero/a",
  cashiers: "cajero/a",
  "cement-masons-and-concrete-finishers": "albañil de cemento",
  "chefs-and-head-cooks": "chef; jefe/a de cocina",
  "child-family-and-school-social-workers": "trabajador/a social; trabajador/a social de niños y familias",
  "childcare-workers": "niñero/a; cuidador/a de niños; educador/a infantil",
  chiropractors: "quiropráctico/a",
  "civil-engineers": "ingeniero/a civil",
  clergy: "pastor/a; sacerdote; clérigo",
  "clinical-and-counseling-psychologists": "psicólogo/a; psicólogo/a clínico/a",
  "clinical-laboratory-technologists-and-technicians":
    "tecnólogo/a de laboratorio clínico; tecnólogo/a médico/a",
  "coaches-and-scouts": "entrenador/a; entrenador/a deportivo/a",
  "computer-programmers": "programador/a; programador/a de computadoras",
  "computer-systems-analysts": "analista de sistemas",
  "computer-user-support-specialists": "técnico/a en computación; técnico/a de soporte; soporte técnico",
  "construction-laborers": "obrero/a de construcción; trabajador/a de la construcción; peón de construcción",
  "construction-managers": "gerente de construcción; encargado/a de obra",
  "cooks-fast-food": "cocinero/a de comida rápida",
  "cooks-institution-and-cafeteria": "cocinero/a de cafetería",
  "cooks-restaurant": "cocinero/a; cocinero/a de restaurante",
  "correctional-officers-and-jailers": "oficial correccional; guardia de prisión; carcelero/a",
  "couriers-and-messengers": "mensajero/a",
  "dental-laboratory-technicians": "técnico/a de laboratorio dental; protésico/a dental",
  "dentists-general": "dentista; odontólogo/a",
  dermatologists: "dermatólogo/a",
  "dietitians-and-nutritionists": "nutricionista; dietista; nutriólogo/a",
  dishwashers: "lavaplatos; lavador/a de platos",
  "drywall-and-ceiling-tile-installers": "instalador/a de paneles de yeso; tablarroquero/a",
  "educational-guidance-and-career-counselors-and-advisors":
    "consejero/a escolar; orientador/a escolar; consejero/a vocacional; orientador/a vocacional",
  "electrical-engineers": "ingeniero/a eléctrico/a",
  electricians: "electricista",
  "elementary-school-teachers-except-special-education":
    "maestro/a; maestro/a de escuela primaria; maestro/a de primaria",
  "eligibility-interviewers-government-programs":
    "entrevistador/a de elegibilidad; trabajador/a de elegibilidad",
  "emergency-medicine-physicians": "médico/a de emergencias; médico/a de urgencias",
  "exercise-trainers-and-group-fitness-instructors": "entrenador/a personal; instructor/a de ejercicio",
  "family-medicine-physicians": "médico/a; doctor/a; médico/a de familia; médico/a familiar",
  "farmworkers-and-laborers-crop-nursery-and-greenhouse":
    "trabajador/a agrícola; campesino/a; trabajador/a del campo; jornalero/a agrícola",
  "fast-food-and-counter-workers": "empleado/a de comida rápida; trabajador/a de comida rápida",
  "file-clerks": "archivista; archivero/a; auxiliar de archivo",
  firefighters: "bombero/a",
  "flight-attendants": "auxiliar de vuelo; azafata; sobrecargo",
  "food-preparation-workers": "ayudante de cocina; preparador/a de alimentos",
  "food-service-managers": "gerente de restaurante; encargado/a de restaurante",
  "general-internal-medicine-physicians": "médico/a; doctor/a; médico/a internista; internista",
  "general-and-operations-managers": "gerente; gerente general",
  "graphic-designers": "diseñador/a gráfico/a",
  "hairdressers-hairstylists-and-cosmetologists": "peluquero/a; estilista; cosmetólogo/a",
  "health-education-specialists": "educador/a de salud; educador/a en salud",
  "healthcare-social-workers": "trabajador/a social; trabajador/a social médico/a",
  "heating-air-conditioning-and-refrigeration-mechanics-and-installers":
    "técnico/a de aire acondicionado; técnico/a en refrigeración; técnico/a de calefacción y aire acondicionado",
  "heavy-and-tractor-trailer-truck-drivers":
    "camionero/a; chofer de camión; conductor/a de camión; trailero/a",
  "hotel-motel-and-resort-desk-clerks": "recepcionista de hotel",
  "human-resources-specialists": "especialista en recursos humanos",
  "industrial-truck-and-tractor-operators": "montacarguista; operador/a de montacargas",
  "insurance-sales-agents": "agente de seguros; vendedor/a de seguros",
  "interpreters-and-translators": "intérprete; traductor/a; intérprete médico/a",
  "janitors-and-cleaners-except-maids-and-housekeeping-cleaners":
    "conserje; empleado/a de limpieza; trabajador/a de limpieza; limpiador/a; afanador/a",
  "judges-magistrate-judges-and-magistrates": "juez; jueza; magistrado/a",
  "kindergarten-teachers-except-special-education":
    "maestro/a; maestro/a de kindergarten; maestro/a de jardín de infantes",
  "laborers-and-freight-stock-and-material-movers-hand": "cargador/a; trabajador/a de bodega; estibador/a",
  "landscaping-and-groundskeeping-workers": "jardinero/a; trabajador/a de jardinería",
  lawyers: "abogado/a; licenciado/a en derecho",
  "legal-secretaries-and-administrative-assistants": "secretario/a legal; secretario/a jurídico/a",
  "librarians-and-media-collections-specialists": "bibliotecario/a",
  "lifeguards-ski-patrol-and-other-recreational-protective-service-workers": "salvavidas; socorrista",
  "light-truck-drivers": "repartidor/a; conductor/a de reparto; chofer de reparto",
  "maids-and-housekeeping-cleaners":
    "empleado/a de limpieza; mucama; camarista; recamarero/a; trabajador/a doméstico/a; empleado/a doméstico/a",
  machinists: "maquinista; tornero/a",
  "magnetic-resonance-imaging-technologists":
    "técnico/a de resonancia magnética; tecnólogo/a de resonancia magnética",
  "maintenance-and-repair-workers-general": "técnico/a de mantenimiento; trabajador/a de mantenimiento",
  "manicurists-and-pedicurists": "manicurista; pedicurista",
  "massage-therapists": "masajista; terapeuta de masajes",
  "mechanical-engineers": "ingeniero/a mecánico/a",
  "medical-equipment-repairers": "técnico/a en equipos médicos; técnico/a biomédico/a",
  "mental-health-and-substance-abuse-social-workers":
    "trabajador/a social; trabajador/a social de salud mental",
  "middle-school-teachers-except-special-and-career-technical-education":
    "maestro/a; maestro/a de escuela intermedia; profesor/a de escuela intermedia",
  "musicians-and-singers": "músico/a; cantante",
  neurologists: "neurólogo/a",
  "news-analysts-reporters-and-journalists": "periodista; reportero/a",
  "nurse-anesthetists": "enfermero/a anestesista",
  "nurse-midwives": "partero/a; matrona; enfermero/a partero/a; comadrona",
  "obstetricians-and-gynecologists": "ginecólogo/a; obstetra; ginecoobstetra",
  "occupational-therapists": "terapeuta ocupacional",
  "opticians-dispensing": "óptico/a",
  optometrists: "optometrista; optómetra",
  "packers-and-packagers-hand": "empacador/a",
  "painters-construction-and-maintenance": "pintor/a; pintor/a de casas",
  "paralegals-and-legal-assistants": "asistente legal; paralegal; asistente jurídico/a",
  paramedics: "paramédico/a",
  "payroll-and-timekeeping-clerks": "auxiliar de nómina; encargado/a de nómina",
  "pediatricians-general": "pediatra; médico/a pediatra",
  pharmacists: "farmacéutico/a; boticario/a",
  photographers: "fotógrafo/a",
  "physical-therapists": "fisioterapeuta; terapeuta físico/a; kinesiólogo/a",
  "physicians-all-other": "médico/a; doctor/a; médico/a especialista",
  "plumbers-pipefitters-and-steamfitters": "plomero/a; fontanero/a; gasfitero/a",
  "police-and-sheriff-s-patrol-officers": "policía; oficial de policía; agente de policía; alguacil",
  "postal-service-mail-carriers": "cartero/a",
  "postsecondary-teachers-all-other": "profesor/a universitario/a; profesor/a de universidad; catedrático/a",
  "preschool-teachers-except-special-education":
    "maestro/a; maestro/a de preescolar; maestro/a preescolar; educador/a de preescolar",
  psychiatrists: "psiquiatra; médico/a psiquiatra",
  "psychologists-all-other": "psicólogo/a",
  "real-estate-sales-agents": "agente de bienes raíces; agente inmobiliario/a; vendedor/a de casas",
  radiologists: "radiólogo/a",
  "respiratory-therapists": "terapeuta respiratorio/a",
  "retail-salespersons": "vendedor/a; dependiente; vendedor/a de tienda; empleado/a de tienda",
  roofers: "techador/a; instalador/a de techos",
  "secondary-school-teachers-except-special-and-career-technical-education":
    "maestro/a; profesor/a; maestro/a de secundaria; profesor/a de secundaria; maestro/a de preparatoria; profesor/a de preparatoria",
  "security-guards": "guardia de seguridad; vigilante; guardia",
  "sewing-machine-operators": "costurero/a; operador/a de máquina de coser",
  "skincare-specialists": "esteticista; cosmiatra",
  "social-and-human-service-assistants":
    "asistente social; auxiliar de servicios sociales; trabajador/a de casos",
  "social-workers-all-other": "trabajador/a social",
  "software-developers": "desarrollador/a de software; programador/a; ingeniero/a de software",
  "speech-language-pathologists": "terapeuta del habla; logopeda; fonoaudiólogo/a; patólogo/a del habla",
  "stockers-and-order-fillers": "almacenista; reponedor/a; acomodador/a de mercancía",
  "substance-abuse-behavioral-disorder-and-mental-health-counselors":
    "consejero/a de salud mental; consejero/a de adicciones",
  "substitute-teachers-short-term": "maestro/a suplente; maestro/a sustituto/a",
  "surgeons-all-other": "cirujano/a",
  "tailors-dressmakers-and-custom-sewers": "sastre; modista; costurero/a",
  "taxi-drivers": "taxista; chofer de taxi",
  "teaching-assistants-except-postsecondary":
    "asistente de maestro/a; ayudante de maestro/a; auxiliar docente; asistente educativo/a",
  tellers: "cajero/a; cajero/a de banco; cajero/a bancario/a",
  tutors: "tutor/a",
  veterinarians: "veterinario/a; médico/a veterinario/a",
  "waiters-and-waitresses": "mesero/a; camarero/a; mozo/a",
  "web-developers": "desarrollador/a web; programador/a web",
  "welders-cutters-solderers-and-brazers": "soldador/a",
};
