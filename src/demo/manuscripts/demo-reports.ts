import { burkinaFasoReport } from './burkina-faso/burkina-faso-report'
import type { DemoReport } from './demo-report'
import { maliReport } from './mali/mali-report'
import { nigerReport } from './niger/niger-report'

/** The reports of the demonstration, one in each language of the site. */
export const demoReports: DemoReport[] = [maliReport, nigerReport, burkinaFasoReport]
