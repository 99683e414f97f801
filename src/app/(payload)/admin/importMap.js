import { ReportWorkflow as ReportWorkflow_a002eb08176679cc6056b78a784f2418 } from '../../../../src/admin/report-workflow'
import { ReportTitleCell as ReportTitleCell_d380f236d07afeec1b4bd8d49acf7e63 } from '../../../../src/admin/report-title-cell'
import { ImportNotes as ImportNotes_5956ae61b1a283393c509eeacfb0e951 } from '../../../../src/admin/import-notes'
import { ImportLink as ImportLink_dba3c1ba3cdad536817921ed46f144f6 } from '../../../../src/admin/import-link'
import { ManuscriptView as ManuscriptView_1fa71772816c39806ba50709ba6b85bd } from '../../../../src/admin/manuscript-view'
import { ReportLogView as ReportLogView_c8c872f3b9084261c8caad5a968bac8b } from '../../../../src/admin/report-log-view'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_73a6aadb67c764ecee7bed57356ac60e } from '../../../../src/editor/table/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BasisFeatureClient as BasisFeatureClient_5600458250aa8386c5b8a96a9d0510aa } from '../../../../src/editor/basis/client'
import { IdsFeatureClient as IdsFeatureClient_508928820dac6de0727aebc7e31becc7 } from '../../../../src/editor/ids/client'
import { NamesFeatureClient as NamesFeatureClient_447713479c449e9501ab9087bfa224c8 } from '../../../../src/editor/names/client'
import { OffersFeatureClient as OffersFeatureClient_8e5a08ebda9483144a9babe2180d9c00 } from '../../../../src/editor/offers/client'
import { PastingFeatureClient as PastingFeatureClient_3248eb01765fda5f3721b81c4bd9b8ef } from '../../../../src/editor/pasting/client'
import { FootnoteFeatureClient as FootnoteFeatureClient_6fe03bb31dcdde200cc7f0f078d2d4e8 } from '../../../../src/editor/footnote/client'
import { CrossReferenceFeatureClient as CrossReferenceFeatureClient_4f44869d3d995f929b4a05729105d0e8 } from '../../../../src/editor/cross-reference/client'
import { CitationFeatureClient as CitationFeatureClient_51b697a192c6d5cbf252dcc3e34ba034 } from '../../../../src/editor/citation/client'
import { LanguageFeatureClient as LanguageFeatureClient_40d611eead29b9e9633e751aadc3509b } from '../../../../src/editor/language/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SourceUses as SourceUses_87f6d407ee74d5472b33fd778dce4d09 } from '../../../../src/admin/source-uses'
import { SourceListBar as SourceListBar_322a83bd3c56a415a7fc03bc5f7d8d1a } from '../../../../src/admin/source-list-bar'
import { ColumnTypeField as ColumnTypeField_eea532019f95051907cd2d5d70ce465d } from '../../../../src/admin/column-type-field'
import { ColumnRowLabel as ColumnRowLabel_189f4b40abe0d903d383891e6852a5d6 } from '../../../../src/admin/column-row-label'
import { RowsField as RowsField_808789d7c673fb1d14872d3395f62545 } from '../../../../src/admin/rows-field'
import { TablePreview as TablePreview_244209b64b1cfb8a76bd71159a9ff9be } from '../../../../src/admin/table-preview'
import { TablePlacesPanel as TablePlacesPanel_a3c55db2bb3249de6a2b3344ec48be0d } from '../../../../src/admin/table-places'
import { ReviewView as ReviewView_cc24ce92917943739ff37a747becfcf8 } from '../../../../src/admin/review-view'
import { EditionPage as EditionPage_14291fcd089637bb2e1e21f984b68c9f } from '../../../../src/admin/edition-page'
import { CorrectionLink as CorrectionLink_d1724426d628ceee666791de9b2e06d5 } from '../../../../src/admin/correction-link'
import { DemonstrationBanner as DemonstrationBanner_7bfe275f32a6b7b8f6a3e3f085ac50eb } from '../../../../src/admin/demonstration-banner'
import { NotificationBell as NotificationBell_952bb5b70c46ad34cc5492292d1082df } from '../../../../src/admin/notification-bell'
import { WorkLinks as WorkLinks_02b40f50adfa882ee18d4301749eeef6 } from '../../../../src/admin/work-links'
import { AccessibleForms as AccessibleForms_1d4ef9d3c0cb8a72e1cecbd2e3922f32 } from '../../../../src/admin/accessible-forms'
import { DashboardView as DashboardView_5e2dac88e3d6c9b1165260c5e3cdc948 } from '../../../../src/admin/dashboard-view'
import { QueueView as QueueView_5380c6ff284ca39bf70745af2344b3e5 } from '../../../../src/admin/queue-view'
import { LogView as LogView_0c32805b4c8d9e1c6dd3140597051c74 } from '../../../../src/admin/log-view'
import { NotificationsView as NotificationsView_7650d1bb0d0cb60c90d29277387acec6 } from '../../../../src/admin/notifications-view'
import { ImportView as ImportView_8119058e72b0b548daa8409114d6f891 } from '../../../../src/admin/import-view'
import { SourceImportView as SourceImportView_4be358fa4d3b8e8978a299dd17af36c1 } from '../../../../src/admin/source-import-view'
import { SourceDuplicatesView as SourceDuplicatesView_4075a8cf00d25e859dbbe84a369c9f27 } from '../../../../src/admin/source-duplicates-view'
import { SourceGapsView as SourceGapsView_80f9931a2086587f0c12e4308e65d5dc } from '../../../../src/admin/source-gaps-view'
import { CorrectionView as CorrectionView_44e6515e15687242b6ad6cd22a3290a8 } from '../../../../src/admin/correction-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/report-workflow#ReportWorkflow": ReportWorkflow_a002eb08176679cc6056b78a784f2418,
  "/src/admin/report-title-cell#ReportTitleCell": ReportTitleCell_d380f236d07afeec1b4bd8d49acf7e63,
  "/src/admin/import-notes#ImportNotes": ImportNotes_5956ae61b1a283393c509eeacfb0e951,
  "/src/admin/import-link#ImportLink": ImportLink_dba3c1ba3cdad536817921ed46f144f6,
  "/src/admin/manuscript-view#ManuscriptView": ManuscriptView_1fa71772816c39806ba50709ba6b85bd,
  "/src/admin/report-log-view#ReportLogView": ReportLogView_c8c872f3b9084261c8caad5a968bac8b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/editor/table/client#TableFeatureClient": TableFeatureClient_73a6aadb67c764ecee7bed57356ac60e,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/editor/basis/client#BasisFeatureClient": BasisFeatureClient_5600458250aa8386c5b8a96a9d0510aa,
  "/src/editor/ids/client#IdsFeatureClient": IdsFeatureClient_508928820dac6de0727aebc7e31becc7,
  "/src/editor/names/client#NamesFeatureClient": NamesFeatureClient_447713479c449e9501ab9087bfa224c8,
  "/src/editor/offers/client#OffersFeatureClient": OffersFeatureClient_8e5a08ebda9483144a9babe2180d9c00,
  "/src/editor/pasting/client#PastingFeatureClient": PastingFeatureClient_3248eb01765fda5f3721b81c4bd9b8ef,
  "/src/editor/footnote/client#FootnoteFeatureClient": FootnoteFeatureClient_6fe03bb31dcdde200cc7f0f078d2d4e8,
  "/src/editor/cross-reference/client#CrossReferenceFeatureClient": CrossReferenceFeatureClient_4f44869d3d995f929b4a05729105d0e8,
  "/src/editor/citation/client#CitationFeatureClient": CitationFeatureClient_51b697a192c6d5cbf252dcc3e34ba034,
  "/src/editor/language/client#LanguageFeatureClient": LanguageFeatureClient_40d611eead29b9e9633e751aadc3509b,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/source-uses#SourceUses": SourceUses_87f6d407ee74d5472b33fd778dce4d09,
  "/src/admin/source-list-bar#SourceListBar": SourceListBar_322a83bd3c56a415a7fc03bc5f7d8d1a,
  "/src/admin/column-type-field#ColumnTypeField": ColumnTypeField_eea532019f95051907cd2d5d70ce465d,
  "/src/admin/column-row-label#ColumnRowLabel": ColumnRowLabel_189f4b40abe0d903d383891e6852a5d6,
  "/src/admin/rows-field#RowsField": RowsField_808789d7c673fb1d14872d3395f62545,
  "/src/admin/table-preview#TablePreview": TablePreview_244209b64b1cfb8a76bd71159a9ff9be,
  "/src/admin/table-places#TablePlacesPanel": TablePlacesPanel_a3c55db2bb3249de6a2b3344ec48be0d,
  "/src/admin/review-view#ReviewView": ReviewView_cc24ce92917943739ff37a747becfcf8,
  "/src/admin/edition-page#EditionPage": EditionPage_14291fcd089637bb2e1e21f984b68c9f,
  "/src/admin/correction-link#CorrectionLink": CorrectionLink_d1724426d628ceee666791de9b2e06d5,
  "/src/admin/demonstration-banner#DemonstrationBanner": DemonstrationBanner_7bfe275f32a6b7b8f6a3e3f085ac50eb,
  "/src/admin/notification-bell#NotificationBell": NotificationBell_952bb5b70c46ad34cc5492292d1082df,
  "/src/admin/work-links#WorkLinks": WorkLinks_02b40f50adfa882ee18d4301749eeef6,
  "/src/admin/accessible-forms#AccessibleForms": AccessibleForms_1d4ef9d3c0cb8a72e1cecbd2e3922f32,
  "/src/admin/dashboard-view#DashboardView": DashboardView_5e2dac88e3d6c9b1165260c5e3cdc948,
  "/src/admin/queue-view#QueueView": QueueView_5380c6ff284ca39bf70745af2344b3e5,
  "/src/admin/log-view#LogView": LogView_0c32805b4c8d9e1c6dd3140597051c74,
  "/src/admin/notifications-view#NotificationsView": NotificationsView_7650d1bb0d0cb60c90d29277387acec6,
  "/src/admin/import-view#ImportView": ImportView_8119058e72b0b548daa8409114d6f891,
  "/src/admin/source-import-view#SourceImportView": SourceImportView_4be358fa4d3b8e8978a299dd17af36c1,
  "/src/admin/source-duplicates-view#SourceDuplicatesView": SourceDuplicatesView_4075a8cf00d25e859dbbe84a369c9f27,
  "/src/admin/source-gaps-view#SourceGapsView": SourceGapsView_80f9931a2086587f0c12e4308e65d5dc,
  "/src/admin/correction-view#CorrectionView": CorrectionView_44e6515e15687242b6ad6cd22a3290a8,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
