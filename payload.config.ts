import { buildConfig } from 'payload'
import { environment } from './src/environment'
import { createConfig } from './src/create-config'

export default buildConfig(createConfig(environment(process.env)))
