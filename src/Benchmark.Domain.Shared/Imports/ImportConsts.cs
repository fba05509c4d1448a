namespace Benchmark.Imports;

/// <summary>Limits of what can be handed in.</summary>
public static class ImportConsts
{
    /// <summary>The largest file, in bytes (25 MB).</summary>
    public const int MaxFileSize = 25 * 1024 * 1024;

    /// <summary>The most bytes of all files of one upload together (50 MB).</summary>
    public const int MaxUploadSize = 50 * 1024 * 1024;

    /// <summary>The most bytes of the request that an upload comes in: the files and the form around them.</summary>
    public const int MaxUploadRequestSize = MaxUploadSize + (1024 * 1024);

    /// <summary>The most bytes a compressed file may unfold to (300 MB).</summary>
    public const long MaxUnpackedSize = 300L * 1024 * 1024;

    /// <summary>The most times its own size a compressed file may unfold to.</summary>
    public const int MaxCompressionRatio = 200;

    /// <summary>The most rows that are read from one sheet.</summary>
    public const int MaxRowsPerSheet = 20_000;

    /// <summary>The most files in one upload (one CSV file a sheet).</summary>
    public const int MaxFilesPerUpload = 10;

    /// <summary>The most columns that are read from one sheet.</summary>
    public const int MaxColumnsPerSheet = 60;

    /// <summary>The most sheets that are read from one workbook.</summary>
    public const int MaxSheets = 50;

    /// <summary>The most pages of a document that is read.</summary>
    public const int MaxPages = 1_000;

    /// <summary>The longest text of one cell, the same as in Excel.</summary>
    public const int MaxCellLength = 32_767;

    /// <summary>The most characters of text that one upload may hold.</summary>
    public const int MaxTextLength = 40_000_000;

    /// <summary>The most findings that are listed; past that one more says that there are others.</summary>
    public const int MaxFindings = 1_000;

    public const int MaxFileNameLength = 255;

    /// <summary>The longest code of a finding.</summary>
    public const int MaxCodeLength = 100;
}
