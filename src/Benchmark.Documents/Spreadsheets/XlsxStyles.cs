using System.Globalization;
using System.Xml;

namespace Benchmark.Documents.Spreadsheets;

/// <summary>What the number formats of a workbook mean: only percent and date matter when reading.</summary>
internal sealed class XlsxStyles
{
    private readonly List<Meaning> byCellFormat = [];

    private enum Meaning
    {
        Plain,
        Percent,
        Date,
    }

    public bool IsPercent(int style) => Find(style) == Meaning.Percent;

    public bool IsDate(int style) => Find(style) == Meaning.Date;

    public static XlsxStyles Read(XmlReader xml)
    {
        var styles = new XlsxStyles();
        var custom = new Dictionary<int, Meaning>();
        var inCellFormats = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                inCellFormats = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt")
            {
                custom[Id(xml)] = Meant(xml.GetAttribute("formatCode"));
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && inCellFormats && styles.byCellFormat.Count < 100_000)
            {
                var id = Id(xml);
                styles.byCellFormat.Add(custom.TryGetValue(id, out var meaning) ? meaning : BuiltIn(id));
            }
        }

        return styles;
    }

    private Meaning Find(int style) => style >= 0 && style < byCellFormat.Count ? byCellFormat[style] : Meaning.Plain;

    private static int Id(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    // The formats that every spreadsheet program knows by number (ECMA-376, part 1, 18.8.30).
    private static Meaning BuiltIn(int id) => id switch
    {
        9 or 10 => Meaning.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => Meaning.Date,
        _ => Meaning.Plain,
    };

    private static Meaning Meant(string? code)
    {
        var isQuoted = false;
        var isBracketed = false;
        for (var i = 0; i < (code?.Length ?? 0); i++)
        {
            var sign = code![i];
            if (sign == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (sign is '\\' or '_' or '*')
            {
                i++;
            }
            else if (sign is '[' or ']')
            {
                isBracketed = sign == '[';
            }
            else if (!isQuoted && !isBracketed)
            {
                switch (sign)
                {
                    case '%': return Meaning.Percent;
                    case 'y' or 'Y' or 'd' or 'D' or 'm' or 'M' or 'h' or 'H': return Meaning.Date;
                    case 'G' or ';': return Meaning.Plain;
                }
            }
        }

        return Meaning.Plain;
    }
}
