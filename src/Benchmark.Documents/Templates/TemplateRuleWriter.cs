using System.Globalization;
using Benchmark.Documents.Numbers;
using Benchmark.Documents.Spreadsheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Documents.Templates;

/// <summary>Turns rules into the data validation of a sheet.</summary>
internal static class TemplateRuleWriter
{
    public static DataValidations Create(IReadOnlyCollection<TemplateRule> rules) =>
        new(rules.Select(rule => rule.List is null ? Number(rule) : List(rule))) { Count = (uint)rules.Count };

    // A word of one's own must be possible: it is asked about when the file is read.
    private static DataValidation List(TemplateRule rule) => new(new Formula1(rule.List!))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        ShowErrorMessage = true,
        ErrorStyle = DataValidationErrorStyleValues.Warning,
        ErrorTitle = "Annat ord",
        Error = "Ordet finns inte i listan. Du kan använda det ändå och får då svara på vad det betyder när du laddar upp filen.",
        SequenceOfReferences = Cells(rule),
    };

    // A plain decimal rule would refuse the signs for missing values, so the rule is a formula.
    private static DataValidation Number(TemplateRule rule)
    {
        var cell = FormattableString.Invariant($"{ColumnLetter.Of(rule.FirstColumn)}{rule.FirstRow}");
        var conditions = $"ISNUMBER({cell})"
            + (rule.Min is { } min ? string.Create(CultureInfo.InvariantCulture, $",{cell}>={min}") : string.Empty)
            + (rule.Max is { } max ? string.Create(CultureInfo.InvariantCulture, $",{cell}<={max}") : string.Empty);
        return new DataValidation(new Formula1($"OR(AND({conditions}),{cell}=\"-\",{cell}=\".\",{cell}=\"..\")"))
        {
            Type = DataValidationValues.Custom,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorStyle = DataValidationErrorStyleValues.Stop,
            ErrorTitle = "Skriv ett tal",
            Error = $"Här ska stå ett tal{Range(rule)}. Saknas uppgiften skriver du -, är den inte tillämplig skriver du en punkt.",
            SequenceOfReferences = Cells(rule),
        };
    }

    private static string Range(TemplateRule rule) => (rule.Min, rule.Max) switch
    {
        ({ } min, { } max) => $" mellan {SwedishNumber.Print(min)} och {SwedishNumber.Print(max)}",
        ({ } min, null) => $" som är minst {SwedishNumber.Print(min)}",
        (null, { } max) => $" som är högst {SwedishNumber.Print(max)}",
        _ => string.Empty,
    };

    private static ListValue<StringValue> Cells(TemplateRule rule)
    {
        var (first, last) = (ColumnLetter.Of(rule.FirstColumn), ColumnLetter.Of(rule.LastColumn));
        return new ListValue<StringValue> { InnerText = FormattableString.Invariant($"{first}{rule.FirstRow}:{last}{rule.LastRow}") };
    }
}
