import {
  ACCESS_MATRIX,
  ASSIGNABLE_ROLES,
  AUDIENCE_OF_ROLE,
  OPERATION_NAMES,
  OPERATION_OF_ROOT_FIELD,
  ROLES,
  audienceOf,
  isOperation,
  operationOfRootField,
} from './index';

describe('the access matrix', () => {
  it('has a line for every operation and no other', () => {
    expect(Object.keys(ACCESS_MATRIX).sort()).toEqual([...OPERATION_NAMES].sort());
  });

  it('maps every root field to an operation of the closed list', () => {
    expect(Object.entries(OPERATION_OF_ROOT_FIELD).filter(([, operation]) => !isOperation(operation))).toEqual([]);
  });

  it('knows no operation for a field that is not listed, not even for names every object has', () => {
    expect(operationOfRootField('deleteEverything')).toBeUndefined();
    expect(operationOfRootField('constructor')).toBeUndefined();
  });

  it('gives contact data to the secretariat alone, and only with a personal grant', () => {
    expect(ACCESS_MATRIX.readContact).toEqual({ secretariat: 'granted' });
  });

  it('gives raw records, corrections, imports and erasure to the secretariat alone', () => {
    for (const operation of [
      'readRecords',
      'correctFacts',
      'runImports',
      'undoCommands',
      'erasePerson',
      'readLinkage',
      'decideLinks',
      'runLinkage',
    ] as const) {
      expect(ACCESS_MATRIX[operation]).toEqual({ secretariat: 'all' });
    }
  });

  it('lets the secretariat appoint neither administrators nor its own members', () => {
    expect(ASSIGNABLE_ROLES.secretariat).not.toContain('admin');
    expect(ASSIGNABLE_ROLES.secretariat).not.toContain('secretariat');
    expect(ASSIGNABLE_ROLES.admin).toEqual(ROLES);
  });
});

describe('audiences', () => {
  it('show the secretariat everything and every other role the programme', () => {
    expect(ROLES.filter((role) => AUDIENCE_OF_ROLE[role] === 'secretariat')).toEqual(['secretariat']);
    expect(audienceOf(['admin', 'analyst'])).toBe('programme');
    expect(audienceOf(['admin', 'secretariat'])).toBe('secretariat');
    expect(audienceOf([])).toBe('programme');
  });
});
