namespace Benchmark.Documents.Safety;

/// <summary>What a file's bytes are, whatever its name says.</summary>
public enum FileKind
{
    /// <summary>Nothing that can be read.</summary>
    Unknown = 0,

    /// <summary>Office Open XML workbook.</summary>
    Xlsx = 1,

    /// <summary>OpenDocument spreadsheet.</summary>
    Ods = 2,

    /// <summary>Text that may be CSV.</summary>
    Text = 3,

    /// <summary>Portable Document Format.</summary>
    Pdf = 4,

    /// <summary>Office Open XML document.</summary>
    Docx = 5,

    /// <summary>OpenDocument text.</summary>
    Odt = 6,
}
