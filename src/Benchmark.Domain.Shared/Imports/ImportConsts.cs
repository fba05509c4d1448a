namespace Benchmark.Imports;

/// <summary>Limits of what can be handed in.</summary>
public static class ImportConsts
{
    /// <summary>The largest file, in bytes (25 MB).</summary>
    public const int MaxFileSize = 25 * 1024 * 1024;

    /// <summary>The most bytes a compressed file may unfold to (300 MB).</summary>
    public const long MaxUnpackedSize = 300L * 1024 * 1024;

    /// <summary>The most times its own size a compressed file may unfold to.</summary>
    public const int MaxCompressionRatio = 200;

    /// <summary>The most rows that are read from one sheet.</summary>
    public const int MaxRowsPerSheet = 20_000;

    /// <summary>The most files in one upload (one CSV file a sheet).</summary>
    public const int MaxFilesPerUpload = 10;

    public const int MaxFileNameLength = 255;
}
