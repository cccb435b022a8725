// Whoever is seen by an audience has an id and a name for it, and whom the programme sees the secretariat sees too.
MATCH (p:Person)
WHERE (p:SeenBySecretariat AND (p.id_secretariat IS NULL OR p.name_secretariat IS NULL))
  OR (p:SeenByProgramme AND (p.id_programme IS NULL OR p.name_programme IS NULL OR NOT p:SeenBySecretariat))
RETURN p.id AS broken, labels(p) AS labels
