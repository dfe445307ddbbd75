import type { DemoTab } from './demo-tab';

/**
 * What Luvianos says of each tool, line by line and to the letter (seed L193-571): its slips (UIPE, IINFOEM,
 * "se publicara", itaipem, two spellings of one unit) are real and stay for a coherence review to find.
 *
 * A table of the seed is in its own tab, a page's running header and footer are not text of the Avance, and of the
 * captured post only what the council wrote is kept: who reacted to it are private persons (L466).
 */
const ADVANCES: readonly (readonly [tool: string, lines: readonly string[]])[] = [
  [
    '1.1',
    ['este convenio ya esta elaborado, pero se cumple en su totalidad al rendir cuenta de las demás Herramientas.'],
  ],
  [
    '1.2',
    [
      'esta política fue aprobada en la Trigésima Segunda Sesión Ordinaria de Cabildo, de fecha Veinticuatro de agosto del dos mil veintitrés con su asentamiento en el Acta de Cabildo No. 032/2023 y se publicara en el “Gaceta Municipal de Luvianos” el 31 de agosto de 2023, así mismo informamos que las capacitaciones correspondientes a esta Política ya fueron impartidas a los Servidores Públicos Habilitados al principio de la Administración 2022-2024 en la Sala de Usos Múltiples “Pedro Ascencio de Alquisiras” ubicado dentro de este ayuntamiento.',
    ],
  ],
  [
    '1.3',
    [
      'se hace de su conocimiento que el Código de Ética del Municipio de Luvianos para la administración 2022-2024 fue aprobado en la Trigésima Cuarta Sesión de Cabildo No. 034/2022 con fecha veinticinco de agosto de 2022 y publicado en la “Gaceta Municipal de Luvianos” el día 30 de agosto de 2022, así mismo se dio a conocer a todos los Servidores Públicos y en tomando en común acuerdo llevarlo a cabo al inicio de la presente administración.',
    ],
  ],
  [
    '1.4',
    [
      'dentro del Ayuntamiento de Luvianos se tienen las CEDULAS DE PROYECTOS DE SISTEMATIZACIÓN Y ACTUALIZACIÓN DE LA INFORMACIÓN las cuales se elabora al principio del año, el cual fue aprobado el 20 de enero de 2023, el cual se integra por la Denominación del Proyecto, Diagnostico de la Situación Actual, Objetivo del Proyecto y Actividades Registradas.',
    ],
  ],
  [
    '2.1',
    [
      'se informa que el Catalogo de Puestos para la Administración 2022-2024 fue aprobado en la Trigésima Segunda Sesión Ordinaria de Cabildo No. 032/2023, mismo se pasó al área de Recursos Humanos para su consideración y aplicación, así también esta publicado en el portal de IPOMEX correspondiente al Artículo 92 XII : Perfil de los puestos de los servidores públicos en la siguiente Liga:',
      'https://luvianos.gob.mx/transparencia/luvianos/ayuntamiento_92_XII_230509092423_catalogo-de-perfil-de-puestos-del-ayuntamiento-municipal-de-luvianos-2022-2024.pdf',
    ],
  ],
  [
    '2.2',
    [
      'se hace de su conocimiento que este plan ya fue reportado a la Unidad de Información, Programación y Evaluación (UIPE) al principio del año y se van presentando de manera trimestral, teniendo como objetivo y programación lo siguiente:',
      '**Objetivo General:**',
      'Asegurar que los servidores públicos tengan el conocimiento y las habilidades necesarias para cumplir con sus responsabilidades en materia de transparencia, acceso a la información pública y protección de datos personales, y contribuir así a una gestión pública más eficiente y transparente, así como a la protección de los derechos de los ciudadanos en materia de privacidad.',
      'Para llevar cabo capacitaciones presenciales en espacio físico, estas serán impartidas en la Sala de Usos Múltiples "Pedro Ascencio de Alquisiras" ubicado dentro del mismo ayuntamiento de Luvianos, Plaza Venustiano Carranza N. 1, Col. Centro, CP 51440, Luvianos, México.',
      'Para el 2022 se han llevado a cabo las siguientes capacitaciones dirigidas a los Servidores Públicos Habilitados del Ayuntamiento de Luvianos:',
      '1. INTRODUCCION A LA TRANSPARENCIA',
      '2. Sistemas de Base de Datos Personales, Tratamiento de los Sistemas de Base de Datos, Registro de Sistemas de Base de Datos Personales, Avisos de Privacidad Integral y Simplificado',
      '3. Sistema de IPOMEX',
      '4. Capacitación Transparencia Proactiva',
      '5. Protección de Datos Personales y Avisos de Privacidad',
      'Para el 2023 se han llevado a cabo las siguientes capacitaciones:',
      '1. Capacitación de IPOMEX',
      '2. Capacitación de REDATOSEM',
    ],
  ],
  [
    '2.3',
    [
      'le informamos que el Plan Anual de Capacitación a Ciudadanía aun no se informa en la Cuenta Pública del Municipio ya que aun no concluye el presente año fiscal 2023 y se reporta hasta el 1er Trimestre del año fiscal 2024.',
    ],
  ],
  [
    '2.4',
    [
      'se hace se su conocimiento que para este punto se tiene el **Anexo 8** que se refiere al **INSTRUMENTO DE AUTODIAGNÓSTICO EN INFRAESTRUCTURA TECNOLÓGICA** el cual contiene: 1. Respecto al área de Informática, 2. Recursos informáticos, 3. Sistemas de información proveedores de información y 4. Evaluación de los sistemas de Transparencia y de Tramitación de Solicitudes, teniendo como **OBSERVACIONES** las siguientes: Respecto al área informática, Existe el personal para cumplir con estas funciones entre ellos el Coordinador de Comunicación, Titular de Transparencia y el Titular de Mejora Regulatoria, pero existe no un área especial como una Dirección o Encargado de Informática; Evaluación de los sistemas de Transparencia y de Tramitación de Solicitudes: En este sentido se tienen los sistemas de SAIMEX e IPOMEX, los cuales son proporcionados por el INFOEM. Por otra parte, se tiene el **Anexo 9** que se refiere al **INSTRUMENTO DE AUTODIAGNÓSTICO EN INFRAESTRUCTURA FÍSICA** el cual contiene: 1. Respecto al área de acceso, 2. Respecto a la atención presencial, teniendo como **OBSERVACIONES** las siguiente: De acuerdo a la papelería de difusión, se está trabajando junto con el Área de Difusión, para la creación de trípticos y material. De acuerdo con los formularios, se está trabajando con el área de Mejora Regulatoria para la creación y aprobación de los formularios físicos y digitales. Esperando en menor tiempo posible poder atender estos requerimientos.',
    ],
  ],
  [
    '3.1',
    [
      'se hace su conocimiento que en la Vigésima Séptima Sesión Ordinaria del Cabildo No. 027/2022 de fecha siete de julio de dos mil veintidós se aprobó el Reglamento Interno de la Unidad de Transparencia y el Manual de Organización de la Unidad de Transparencia, los cuales fueron publicados en la Gaceta Municipal de Luvianos el 29 de julio del 2022.',
    ],
  ],
  [
    '3.2',
    [
      'se hace su conocimiento que se llevó a cabo el llenado del Machote del Modelo denominada AUTOMATIZACION DE PROCESOS el cual contiene los siguientes puntos: 1. Respecto al proceso de Transparencia en portales electrónicos y 2. Respecto al proceso de Transparencia, informándole que estos procesos se llevan a cabo a través de las plataformas de SAIMEX e IPOMEX. Así mismo se hace un informe trimestral a la Unidad de Información, Programación y Evaluación (UIPPE) de los avances de esta herramienta.',
    ],
  ],
  [
    '4.1',
    [
      'a partir de la gaceta de Gobierno del Estado de México del 3 de noviembre de 2020, se publica el programa presupuestario “Comunicación pública y fortalecimiento informativo”.',
      'El objetivo del programa presupuestario es:',
      '- Difundir los valores y principios de gobierno, promoviendo la cultura de la información transparente y corresponsable entre gobierno, medios y sectores sociales, con pleno respeto a la libertad de expresión y mantener informada a la sociedad sobre las acciones gubernamentales, convocando su participación en asuntos de interés público.',
      'A continuación, se incluyen las publicaciones relativas a transparencia.',
      'Ayuntamiento de Luvianos, 16 de agosto a las 16:09:',
      'Todos los días trabajamos para ser un gobierno de vanguardia y sobre todo transparente, hoy se llevó a cabo la reunión de Registro de Sistemas de Datos Personales del Estado de México (REDATOSEM) con la finalidad de proteger la información de las y los ciudadanos que trabajan o han realizado algún trámite en la presente administración. 😊',
    ],
  ],
  [
    '4.2',
    [
      'de conformidad a lo establecido en el artículo 152 de la Ley de Transparencia y Acceso a la Información Pública del Estado de México y Municipios, cualquier persona puede presentar solicitud de acceso a la información de las formas siguientes:',
      '- **Sistema Electrónico o Plataforma Nacional:** El Ayuntamiento de Luvianos da atención a las solicitudes de acceso a la información interpuestas a través del Sistema de Acceso a la Información Mexiquense (SAIMEX, proporcionado por el IINFOEM) y la Plataforma Nacional de Transparencia, dándoles el trámite correspondiente.',
      '- **Sistema de Información Pública de Oficio Mexiquense denominado IPOMEX;** en el cual el ciudadano puede acceder para consultar la información que los sujetos obligados publican correspondiente a sus obligaciones de transparencia comunes y específicas, así como cualquier otra información que considere conveniente difundir en materia de transparencia y acceso a la información.',
      '- **De manera física ante la Unidad de Transparencia u oficinas designadas para ello;** En el Ayuntamiento de Luvianos se cuenta con la Unidad de Transparencia con el Lic. Edgar Eduardo Jiménez Reyes titular de la misma.',
      '- **Correo electrónico;** La Unidad de Transparencia del Ayuntamiento de Luvianos, cuenta con los correos titular.transparencia@luvianos.org.mx y luvianos@itaipem.org.mx, mediante los cuales se reciben solicitudes de acceso a la información, dándoles el trámite establecido en la Ley de Transparencia Local.',
      '- **Vía Telefónica:** El Ayuntamiento de Luvianos cuenta con las líneas Telefónicas 7242679012 y WhatsApp 7222500572 mediante el cual se orienta y asesora a los particulares, sobre solicitudes de acceso a la información pública.',
      '- **Verbalmente:** Ante las instalaciones designadas por el Ayuntamiento de Luvianos en la Unidad de Transparencia, en el domicilio ubicado en Plaza Venustiano Carranza N.1, Col. Centro, CP 51440, Luvianos, Estado de México.',
    ],
  ],
  [
    '4.3',
    [
      'Como tema para desarrollar en nuestro municipio esta la Propuesta denominada **“Jornadas de prevención en los temas de uso del casco, seguridad vial, consumo y abuso de sustancias psicoactivas y protección de datos personales en instituciones educativas”**, las cuales se han llevado a cabo en coordinación de la Dirección de Educación, Unidad de Transparencia, Derechos Humanos, Dirección de la Mujer y Seguridad Publica.',
      'Esta información está al alcance de la ciudadanía en nuestra página institucional a través de la siguiente liga: https://luvianos.gob.mx/transparencia-proactiva',
      '**¿Qué es la Transparencia Proactiva?**',
      '- **¿Qué es?** Es el conjunto de actividades e iniciativas ordenadas que van más allá de las obligaciones que marca la ley.',
      '- **¿Qué trata?** Se trata de información que voluntariamente los Sujetos Obligados ponen a disposición de los ciudadanos.',
      '- **¿Qué genera?** Los sujetos obligados deben generar información que beneficie a un número importante de solicitantes.',
      '**Beneficios de la Transparencia Proactiva**',
      '- **Rendición de Cuentas:** Cuando las organizaciones comparten de manera activa sus acciones y decisiones, se vuelven más responsables ante el público y pueden ser juzgadas por sus resultados.',
      '- **Confianza Pública:** La transparencia proactiva crea una imagen positiva al demostrar que las organizaciones no tienen nada que ocultar y están dispuestas a compartir información clave.',
      '- **Prevención de la Corrupción:** Al hacer que los procesos y decisiones sean visibles desde el principio, se minimizan las oportunidades de corrupción y malas prácticas.',
    ],
  ],
  [
    '4.4',
    [
      'se hace su conocimiento que la Política de Datos Abiertos fue aprobada en la Trigésima Segunda Sesión Ordinaria de Cabildo No. 032/2023 llevada a cabo el veinticuatro de agosto de dos mil veintitrés y publicada en la Gaceta Municipal el 31 de agosto de 2023.',
    ],
  ],
  [
    '5.1',
    [
      'se busca obtener la opinión de los usuarios que solicitan acceder a la información a través de SAIMEX, para lograrlo en la respuesta que se envíe se adjuntara el link para realizar la Encuesta de Satisfacción Usuaría, esto para poder generar información estadística y así poder aprovechar las áreas de oportunidad. La encuesta se llevará a cabo en el siguiente Link: https://forms.gle/U2QH4YcCSapLANkd9',
    ],
  ],
  [
    '5.2',
    [
      'se rinde un informe de manera trimestral a la Unidad de Información, Programación y Evaluación (UIPE), y se da un seguimiento a las Metas de la Unidad de Transparencia.',
    ],
  ],
  [
    '5.3',
    [
      'se informa que dentro de nuestra pagina institucional existen los apartados necesarios para difundir la información de la Cuenta Pública, la cual esta disponible para la ciudadanía en el siguiente Link: https://luvianos.gob.mx/cuenta-publica/ayuntamiento-2018',
    ],
  ],
  [
    '5.4',
    [
      'se realiza de manera anual el informe correspondiente al año fiscal anterior y para cumplir con el Modelo Regional de Transparencia se tuvo el apoyo del Anexo 15 denominada FORMATO DE PLANES DE MEJORA en el cual se realiza un estudio de las necesidades que existen en el área, para este momento se tiene como propuesta de mejora la creación del MODULO DE INFORMACION.',
    ],
  ],
];

export const advancesTab: DemoTab = {
  tab: 'Avances',
  headers: ['Municipio', 'Herramienta', 'Avance'],
  rows: ADVANCES.map(([tool, lines]) => ['Luvianos', tool, lines.join('\n')]),
};
