import * as migration_20261124_200950_initial from './20261124_200950_initial';
import * as migration_20261124_221652_schema from './20261124_221652_schema';
import * as migration_20261125_125725_schema from './20261125_125725_schema';
import * as migration_20261125_125738_schema from './20261125_125738_schema';
import * as migration_20261125_131839_review from './20261125_131839_review';
import * as migration_20261125_133320_schema from './20261125_133320_schema';
import * as migration_20261125_141836_schema from './20261125_141836_schema';
import * as migration_20261125_142936_schema from './20261125_142936_schema';

export const migrations = [
  {
    up: migration_20261124_200950_initial.up,
    down: migration_20261124_200950_initial.down,
    name: '20261124_200950_initial',
  },
  {
    up: migration_20261124_221652_schema.up,
    down: migration_20261124_221652_schema.down,
    name: '20261124_221652_schema',
  },
  {
    up: migration_20261125_125725_schema.up,
    down: migration_20261125_125725_schema.down,
    name: '20261125_125725_schema',
  },
  {
    up: migration_20261125_125738_schema.up,
    down: migration_20261125_125738_schema.down,
    name: '20261125_125738_schema',
  },
  {
    up: migration_20261125_131839_review.up,
    down: migration_20261125_131839_review.down,
    name: '20261125_131839_review',
  },
  {
    up: migration_20261125_133320_schema.up,
    down: migration_20261125_133320_schema.down,
    name: '20261125_133320_schema',
  },
  {
    up: migration_20261125_141836_schema.up,
    down: migration_20261125_141836_schema.down,
    name: '20261125_141836_schema',
  },
  {
    up: migration_20261125_142936_schema.up,
    down: migration_20261125_142936_schema.down,
    name: '20261125_142936_schema'
  },
];
