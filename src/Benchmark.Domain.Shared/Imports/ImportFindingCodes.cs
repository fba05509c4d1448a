namespace Benchmark.Imports;

/// <summary>
/// Codes of what readers find in handed-in files. Each has its sentence in <c>Localization/findings.*.json</c>;
/// besides the data named here every sentence can use sheet, row, column, heading, found and expected.
/// </summary>
public static class ImportFindingCodes
{
    /// <summary>The file has no bytes.</summary>
    public const string EmptyFile = "Import:EmptyFile";

    /// <summary>The file is over <see cref="ImportConsts.MaxFileSize"/>. Data: <c>limit</c> (MB).</summary>
    public const string FileTooLarge = "Import:FileTooLarge";

    /// <summary>More files than <see cref="ImportConsts.MaxFilesPerUpload"/> at once. Data: <c>limit</c>.</summary>
    public const string TooManyFiles = "Import:TooManyFiles";

    /// <summary>A workbook together with other files: either one workbook or several CSV files.</summary>
    public const string MixedFiles = "Import:MixedFiles";

    /// <summary>The content is something else, whatever the name says. Found says what.</summary>
    public const string NotASpreadsheet = "Import:NotASpreadsheet";

    /// <summary>The workbook is encrypted.</summary>
    public const string PasswordProtected = "Import:PasswordProtected";

    /// <summary>The old .xls or the binary .xlsb.</summary>
    public const string OldExcelFormat = "Import:OldExcelFormat";

    /// <summary>The compressed file would unfold past <see cref="ImportConsts.MaxUnpackedSize"/> or <see cref="ImportConsts.MaxCompressionRatio"/>.</summary>
    public const string UnpacksTooLarge = "Import:UnpacksTooLarge";

    /// <summary>The file can't be opened though it looks like a spreadsheet.</summary>
    public const string DamagedFile = "Import:DamagedFile";

    /// <summary>The content is no report that can be read, whatever the name says. Found says what it is.</summary>
    public const string NotADocument = "Import:NotADocument";

    /// <summary>The old .doc of Word.</summary>
    public const string OldWordFormat = "Import:OldWordFormat";

    /// <summary>A document can't be opened though it looks like one.</summary>
    public const string DamagedDocument = "Import:DamagedDocument";

    /// <summary>A document unfolds to too much.</summary>
    public const string DocumentTooLarge = "Import:DocumentTooLarge";

    /// <summary>The document has more than <see cref="ImportConsts.MaxPages"/> pages.</summary>
    public const string TooManyPages = "Import:TooManyPages";

    /// <summary>A page is a picture without text. Found is its number.</summary>
    public const string ScannedPage = "Import:ScannedPage";

    /// <summary>A page can't be read; the others were. Found is its number.</summary>
    public const string DamagedPage = "Import:DamagedPage";

    /// <summary>Nothing in the file is a sheet of the template.</summary>
    public const string NoKnownSheet = "Import:NoKnownSheet";

    /// <summary>A sheet of the template isn't there. Data: <c>nearest</c>, when another name looks like it.</summary>
    public const string MissingSheet = "Import:MissingSheet";

    /// <summary>One CSV file was handed in; the other parts are left as they are. Found names the part.</summary>
    public const string OnlyOneSheet = "Import:OnlyOneSheet";

    /// <summary>Some CSV files were handed in; the other parts are left as they are. Found names those that were.</summary>
    public const string OnlySomeSheets = "Import:OnlySomeSheets";

    /// <summary>A sheet was recognised by its headings though its name is another. Read anyway.</summary>
    public const string RenamedSheet = "Import:RenamedSheet";

    /// <summary>Two sheets, or two files, hold the same part. The first is read.</summary>
    public const string DuplicateSheet = "Import:DuplicateSheet";

    /// <summary>The sheet has more rows than <see cref="ImportConsts.MaxRowsPerSheet"/>; the rest isn't read. Data: <c>limit</c>.</summary>
    public const string TooManyRows = "Import:TooManyRows";

    /// <summary>No row with the template's headings. The sheet isn't read.</summary>
    public const string MissingHeadings = "Import:MissingHeadings";

    /// <summary>A column of the template isn't there. Data: <c>nearest</c>, when another heading looks like it.</summary>
    public const string MissingColumn = "Import:MissingColumn";

    /// <summary>A column of the template isn't there, and without it rows can't be told apart. Data: <c>count</c>.</summary>
    public const string ColumnTellsApart = "Import:ColumnTellsApart";

    /// <summary>Two columns with the same heading. The first is read.</summary>
    public const string DuplicateColumn = "Import:DuplicateColumn";

    /// <summary>The template was made for another kommun. Nothing is read.</summary>
    public const string OtherMunicipality = "Import:OtherMunicipality";

    /// <summary>The template was made for another board. Nothing is read.</summary>
    public const string OtherBoard = "Import:OtherBoard";

    /// <summary>The template, or a heading, is of another period.</summary>
    public const string OtherPeriod = "Import:OtherPeriod";

    /// <summary>The template is of another version than today's. Read anyway.</summary>
    public const string OtherTemplateVersion = "Import:OtherTemplateVersion";

    /// <summary>A row has values but no code.</summary>
    public const string MissingCode = "Import:MissingCode";

    /// <summary>No indicator has this code. Data: <c>nearest</c>, when another code looks like it.</summary>
    public const string UnknownIndicator = "Import:UnknownIndicator";

    /// <summary>No activity area has this code. Data: <c>nearest</c>.</summary>
    public const string UnknownArea = "Import:UnknownArea";

    /// <summary>No finance item has this name. Data: <c>nearest</c>.</summary>
    public const string UnknownItem = "Import:UnknownItem";

    /// <summary>The word isn't total, women or men.</summary>
    public const string UnknownSex = "Import:UnknownSex";

    /// <summary>The indicator isn't given by sex.</summary>
    public const string NotSexDivided = "Import:NotSexDivided";

    /// <summary>The same row stands twice. The first is read. Data: <c>firstRow</c>.</summary>
    public const string DuplicateRow = "Import:DuplicateRow";

    /// <summary>The indicator is computed; what was written isn't read.</summary>
    public const string DerivedIgnored = "Import:DerivedIgnored";

    /// <summary>The indicator isn't followed up for this kind of period.</summary>
    public const string PeriodKindNotAllowed = "Import:PeriodKindNotAllowed";

    /// <summary>Text where a number should be.</summary>
    public const string NotANumber = "Import:NotANumber";

    /// <summary>A date where a number should be.</summary>
    public const string DateForNumber = "Import:DateForNumber";

    /// <summary>A formula whose result was never saved in the file.</summary>
    public const string FormulaWithoutValue = "Import:FormulaWithoutValue";

    /// <summary>An error of the spreadsheet program, such as <c>#DIV/0!</c>.</summary>
    public const string CellError = "Import:CellError";

    /// <summary>A number outside what the indicator allows.</summary>
    public const string OutOfRange = "Import:OutOfRange";

    /// <summary>All shares of the sheet are under 1. Data: <c>count</c>.</summary>
    public const string PercentAsFraction = "Import:PercentAsFraction";

    /// <summary>Women and men don't make the total. Data: <c>women</c>, <c>men</c>, <c>total</c>.</summary>
    public const string SexSum = "Import:SexSum";

    /// <summary>The amount looks like kronor where thousands were asked for. Data: <c>compared</c>.</summary>
    public const string LooksLikeKronor = "Import:LooksLikeKronor";

    /// <summary>Most amounts of the sheet look like kronor. Data: <c>count</c>.</summary>
    public const string SheetLooksLikeKronor = "Import:SheetLooksLikeKronor";

    /// <summary>The sheet's costs stand with minus; they were turned. Data: <c>count</c>.</summary>
    public const string CostsAsNegative = "Import:CostsAsNegative";

    /// <summary>The sheet's income stands with minus; it was turned. Data: <c>count</c>.</summary>
    public const string IncomeAsNegative = "Import:IncomeAsNegative";

    /// <summary>Nobody has said what this status word means. Data: <c>word</c>.</summary>
    public const string UnknownStatus = "Import:UnknownStatus";

    /// <summary>The row has no status.</summary>
    public const string StatusMissing = "Import:StatusMissing";

    /// <summary>The word isn't an assessment of a goal. Data: <c>word</c>.</summary>
    public const string UnknownAssessment = "Import:UnknownAssessment";

    /// <summary>The kind of row isn't one of the template's.</summary>
    public const string UnknownKind = "Import:UnknownKind";

    /// <summary>The row has a status or a comment but no title.</summary>
    public const string MissingTitle = "Import:MissingTitle";

    /// <summary>The text is longer than can be kept. Data: <c>length</c>, <c>limit</c>.</summary>
    public const string TextTooLong = "Import:TextTooLong";

    /// <summary>A comment stands beside no value, so it has nothing to belong to.</summary>
    public const string CommentWithoutValue = "Import:CommentWithoutValue";

    /// <summary>There are more findings than are listed. Data: <c>limit</c>.</summary>
    public const string TooManyFindings = "Import:TooManyFindings";
}
