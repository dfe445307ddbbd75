import type { Catalogue } from './tool';

/**
 * The Modelo Regional de Transparencia Municipal as the institute publishes it: names from the table of contents
 * (seed L23-44), definitions (L187, 299, 415, 437, 539) and means of verification (L191-569).
 *
 * Official wording is kept, also where 3.2 repeats the means of 2.4 and 1.1 (L431); only the stray list numbers
 * "13." (3.2) and "8." (5.3) are dropped. Aliases are the header wordings of the three published matrices.
 */
export const REGIONAL_MODEL: Catalogue = {
  dimensions: [
    {
      number: 1,
      name: 'Estrategia',
      definition:
        'guía el actuar de los colaboradores, a través de una misión y visión compartida, conformada por herramientas para su cumplimiento.',
    },
    {
      number: 2,
      name: 'Recursos',
      definition:
        'pretende fortalecer aquellas capacidades institucionales necesarias para que el municipio pueda responder a las obligaciones que le impone la normativa, conformada por herramientas para su cumplimiento.',
    },
    {
      number: 3,
      name: 'Procesos',
      definition:
        'forma en cómo se ejecuta la normativa al interior de la municipalidad y determinar el nivel de madurez de los procesos principales en materia de transparencia activa y transparencia pasiva, conformada por herramientas para su cumplimiento.',
    },
    {
      number: 4,
      name: 'Ciudadanía',
      definition:
        'relación estrecha y cotidiana entre el municipio y la ciudadanía, se deben contemplar mecanismos expeditos para el ejercicio del derecho de acceso a la información pública, conformada por herramientas para su cumplimiento.',
    },
    {
      number: 5,
      name: 'Mejora continua',
      definition:
        'controlar y evaluar el funcionamiento, a través de indicadores de desempeño u otras evaluaciones que permitan un mejoramiento de los procesos de transparencia, conformada por herramientas para su cumplimiento.',
    },
  ],
  tools: [
    {
      code: '1.1',
      dimension: 1,
      name: 'Convenio de colaboración',
      aliases: [],
      means:
        'Monitoreo periódico del avance de los compromisos del plan de trabajo e informar semestralmente a las autoridades.',
    },
    {
      code: '1.2',
      dimension: 1,
      name: 'Política de Transparencia y Acceso a la Información Pública',
      aliases: ['Política de Acceso a la Información Pública'],
      means:
        'Acto administrativo formal (Resolución; Decreto; y Acuerdo), de la máxima autoridad edilicia, y su debida difusión interna como externa (correo electrónico, sitio web, nota de prensa, etc.)',
    },
    {
      code: '1.3',
      dimension: 1,
      name: 'Sistema de Integridad y Código de Ética',
      aliases: [],
      means:
        'Acto administrativo formal (Resolución; Decreto; o Acuerdo), de la máxima autoridad edilicia, y su debida difusión interna como externa (correo electrónico, sitio web, nota de prensa, etc).',
    },
    {
      code: '1.4',
      dimension: 1,
      name: 'Planes y Proyectos de Transparencia',
      aliases: [],
      means:
        'Proyectos de transparencia aprobados de forma particular o integrada a los planes estratégicos de los municipios.',
    },
    {
      code: '2.1',
      dimension: 2,
      name: 'Perfiles de Cargo',
      aliases: [],
      means: 'Decreto municipal de asignación de funciones/ Manual de perfiles de cargo municipal.',
    },
    {
      code: '2.2',
      dimension: 2,
      name: 'Plan anual de capacitación interna a funcionarios públicos',
      aliases: ['Plan anual de capacitación interna a funcionarios público'],
      means:
        'El reporte de las actividades de capacitaciones planificadas y ejecutadas será informado en la cuenta pública de la Municipalidad.',
    },
    {
      code: '2.3',
      dimension: 2,
      name: 'Plan anual de capacitación a ciudadanía',
      aliases: [
        'Plan anual de capacitación interna a ciudadanía',
        'Plan anual de capacitación interna a ciudadanía pública',
        'Plan anual de capacitación interna a ciudadanía públicos',
      ],
      means: 'No se tiene estipulado en el Modelo, pero se sugiere ser reportado en la cuenta pública del Municipio.',
    },
    {
      code: '2.4',
      dimension: 2,
      name: 'Diagnóstico de la infraestructura asignada a los procesos de transparencia',
      aliases: [],
      means: 'Difundir el diagnóstico y el plan de mejoras al interior del municipio.',
    },
    {
      code: '3.1',
      dimension: 3,
      name: 'Formalización de procesos',
      aliases: [],
      means:
        'Con los documentos validados por el equipo de trabajo, estos deberán ser comunicados a las autoridades municipales para su conocimiento y aprobación.',
    },
    {
      code: '3.2',
      dimension: 3,
      name: 'Automatización de procesos',
      aliases: [],
      means:
        'Difundir el diagnóstico y el plan de mejoras al interior del municipio. Monitoreo periódico del avance de los compromisos del plan de trabajo e informar semestralmente a las autoridades.',
    },
    {
      code: '4.1',
      dimension: 4,
      name: 'Plan anual de difusión a la ciudadanía',
      aliases: [],
      means:
        'Registro de las distintas piezas y elementos del plan de difusión (folletería, cápsulas de video, registros fotográficos de actividades, etc.)',
    },
    {
      code: '4.2',
      dimension: 4,
      name: 'Formalización de canales de atención',
      aliases: [],
      means:
        'Publicar la información de los Canales de Atención en Transparencia en cada medio de comunicación que posea el municipio, en la página WEB, Oficina de Partes y oficinas o unidades de atención de público.',
    },
    {
      code: '4.3',
      dimension: 4,
      name: 'Transparencia Proactiva',
      aliases: [],
      means: 'Sitio web con sección de transparencia proactiva definida colaborativamente con la ciudadanía.',
    },
    {
      code: '4.4',
      dimension: 4,
      name: 'Política de datos abiertos',
      aliases: [],
      means:
        'Acto administrativo formal (Resolución; Decreto y Acuerdo), de la máxima autoridad edilicia, y su debida difusión, tanto interna como externa.',
    },
    {
      code: '5.1',
      dimension: 5,
      name: 'Satisfacción usuaria',
      aliases: ['Satisfacción ciudadana'],
      means:
        'Hacer del conocimiento del titular del municipio para que se tenga conocimiento de los resultados alcanzados, principales brechas y planes de acción para su validación e incorporación a los planes de trabajo.',
    },
    {
      code: '5.2',
      dimension: 5,
      name: 'Reporte de indicadores de desempeño',
      aliases: [],
      means:
        'Para los reportes de indicadores desarrollados para la ciudadanía, se propone incorporarlo en las actividades de rendición de cuentas y/o difundirlos mediante su página web.',
    },
    {
      code: '5.3',
      dimension: 5,
      name: 'Rendición de cuentas',
      aliases: ['Revisión de cuentas', 'Indicador de cuentas'],
      means:
        'La difusión de la cuenta pública deberá considerar a la ciudadanía y los equipos internos de la municipalidad. Posterior a los actos de difusión, el documento de cuenta pública, así como la consulta ciudadana se deberán disponibilizar en la página web de los municipios.',
    },
    {
      code: '5.4',
      dimension: 5,
      name: 'Planes de Mejora',
      aliases: [],
      means:
        'Los informes de avance de los planes de mejora serán integrados en los informes de gestión de transparencia y difundidos al equipo municipal para su conocimiento.',
    },
  ],
};
