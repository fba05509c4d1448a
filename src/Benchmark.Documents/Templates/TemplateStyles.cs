using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Documents.Templates;

/// <summary>The template's cell styles, by index in the style sheet.</summary>
internal static class TemplateStyles
{
    public const uint Default = 0;
    public const uint Title = 1;
    public const uint Heading = 2;
    public const uint Locked = 3;
    public const uint Earlier = 4;
    public const uint Input = 5;
    public const uint Prose = 6;
    public const uint MoneyInput = 7;
    public const uint MoneyEarlier = 8;
    public const uint MoneyLocked = 9;

    private const int MaxDecimals = 6;
    private const uint FirstNumberInput = 10;
    private const uint FirstNumberEarlier = FirstNumberInput + MaxDecimals + 1;

    private const uint TextFormat = 49;
    private const uint MoneyFormat = 164;
    private const uint FirstNumberFormat = 165;

    /// <summary>An unlocked cell for a number.</summary>
    public static uint NumberInput(int decimals) => FirstNumberInput + (uint)Math.Clamp(decimals, 0, MaxDecimals);

    /// <summary>A grey, locked cell for a number.</summary>
    public static uint NumberEarlier(int decimals) => FirstNumberEarlier + (uint)Math.Clamp(decimals, 0, MaxDecimals);

    public static Stylesheet Create()
    {
        var formats = new List<CellFormat>
        {
            new(),
            Format(font: 2),
            Format(font: 1, fill: 2, border: 1, wraps: true),
            Format(fill: 3, border: 1, wraps: true),
            Format(fill: 4, border: 1, font: 3, wraps: true),
            Format(border: 1, number: TextFormat, wraps: true, isLocked: false),
            Format(wraps: true),
            Format(border: 1, number: MoneyFormat, isLocked: false),
            Format(fill: 4, border: 1, font: 3, number: MoneyFormat),
            Format(fill: 3, border: 1, number: MoneyFormat),
        };
        var decimals = Enumerable.Range(0, MaxDecimals + 1).Select(count => (uint)count).ToArray();
        formats.AddRange(decimals.Select(count => Format(border: 1, number: FirstNumberFormat + count, isLocked: false)));
        formats.AddRange(decimals.Select(count => Format(fill: 4, border: 1, font: 3, number: FirstNumberFormat + count)));
        return new Stylesheet(
            NumberFormats(decimals),
            Fonts(),
            Fills(),
            Borders(),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(formats));
    }

    // Money shows one decimal of a thousand and whatever more was given, so that CSV saved as shown loses nothing.
    private static NumberingFormats NumberFormats(uint[] decimals) => new(
        new[] { new NumberingFormat { NumberFormatId = MoneyFormat, FormatCode = "#,##0.0##" } }.Concat(decimals.Select(count => new NumberingFormat
        {
            NumberFormatId = FirstNumberFormat + count,
            FormatCode = count == 0 ? "#,##0" : string.Create(CultureInfo.InvariantCulture, $"#,##0.{new string('0', (int)count)}"),
        })));

    private static Fonts Fonts() => new(
        new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
        new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
        new Font(new Bold(), new FontSize { Val = 14 }, new FontName { Val = "Calibri" }),
        new Font(new FontSize { Val = 11 }, new Color { Rgb = "FF404040" }, new FontName { Val = "Calibri" }));

    // The first two are reserved by the format.
    private static Fills Fills() => new(
        new Fill(new PatternFill { PatternType = PatternValues.None }),
        new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
        Solid("FFD6E4F0"),
        Solid("FFF5F5F5"),
        Solid("FFE0E0E0"));

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Borders Borders() => new(
        new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
        new Border(
            Thin(new LeftBorder()), Thin(new RightBorder()), Thin(new TopBorder()), Thin(new BottomBorder()), new DiagonalBorder()));

    private static TBorder Thin<TBorder>(TBorder border)
        where TBorder : BorderPropertiesType
    {
        border.Style = BorderStyleValues.Thin;
        border.Append(new Color { Rgb = "FFBFBFBF" });
        return border;
    }

    private static CellFormat Format(uint font = 0, uint fill = 0, uint border = 0, uint number = 0, bool wraps = false, bool isLocked = true) => new(
        new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps },
        new Protection { Locked = isLocked })
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        NumberFormatId = number,
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
        ApplyProtection = true,
    };
}
