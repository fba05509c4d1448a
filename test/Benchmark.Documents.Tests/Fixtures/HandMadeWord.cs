namespace Benchmark.Documents.Tests.Fixtures;

/// <summary>Writes a Word document of the parts that a test is about.</summary>
internal static class HandMadeWord
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private const string Relations = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
          <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
          <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>
        </Relationships>
        """;

    /// <summary>The document with this body, and parts beside it.</summary>
    public static byte[] Of(string body, string styles = "", string numbering = "", string prolog = "", params (string Name, string Text)[] others) => OtherFormats.Zip(
    [
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", "<Relationships/>"),
        ("word/_rels/document.xml.rels", Relations),
        ("word/header1.xml", $"<w:hdr {Namespaces}><w:p><w:r><w:t>Sidhuvud</w:t></w:r></w:p></w:hdr>"),
        ("word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>"),
        ("word/numbering.xml", $"<w:numbering {Namespaces}>{numbering}</w:numbering>"),
        ("word/document.xml", $"{prolog}<w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>"),
        .. others,
    ]);

    /// <summary>A paragraph of one run.</summary>
    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A cell of a table.</summary>
    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";
}
