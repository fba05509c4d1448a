using Benchmark.Assignments;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Templates;
using Benchmark.Goals;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Documents.Tests.Fixtures;

/// <summary>A small report of a made-up board, with one of everything.</summary>
internal static class Sample
{
    public const string Code = "1490";
    public const string Board = "Arbetslivsnämnden";

    public static readonly ReportPeriod Period = ReportPeriod.T2(2018);

    public static readonly string[] StatusWords = ["Färdig", "Påbörjad", "Väntar", "Försenad", "Stoppad", "Ej påbörjad"];
    public static readonly string[] AssessmentWords = ["Helt uppfyllt", "I hög grad uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"];

    public static ReadContext Context() => new()
    {
        MunicipalityCode = Code,
        MunicipalityName = "Borås",
        BoardName = Board,
        Period = Period,
        Indicators =
        [
            new("N101", "Hushåll med försörjningsstöd", "antal", 0, null, IsSexDivided: true, IsCount: true),
            new("N102", "Andel sjukfrånvaro", "%", 0, 100),
            new("N103", "Kostnad per hushåll", "kr", 0, null, IsDerived: true),
            new("N104", "Personer i anställning", "antal", 0, null, PeriodKinds: [ReportPeriodKind.Year]),
            new("N105", "Andel färdiga", "%", 0, 100),
        ],
        Areas = [new("ekonomiskt-bistand", "Ekonomiskt bistånd"), new("vuxenutbildning", "Vuxenutbildning")],
        FinanceItems =
        [
            new("cost", "Kostnader", FinanceNature.Cost),
            new("income", "Intäkter", FinanceNature.Income),
            new("net-cost", "Nettokostnad", FinanceNature.Net),
            new("grant", "Kommunbidrag", FinanceNature.Grant),
            new("result", "Resultat", FinanceNature.Result),
        ],
        StatusWords = new Dictionary<string, AssignmentStatus>
        {
            ["Färdig"] = AssignmentStatus.Completed,
            ["Påbörjad"] = AssignmentStatus.Started,
            ["Väntar"] = AssignmentStatus.Waiting,
            ["Försenad"] = AssignmentStatus.Delayed,
            ["Stoppad"] = AssignmentStatus.Stopped,
            ["Ej påbörjad"] = AssignmentStatus.NotStarted,
        },
        AssessmentWords = new Dictionary<string, GoalAssessmentLevel>
        {
            ["Helt uppfyllt"] = GoalAssessmentLevel.Fully,
            ["I hög grad uppfyllt"] = GoalAssessmentLevel.Largely,
            ["Delvis uppfyllt"] = GoalAssessmentLevel.Partly,
            ["Ej uppfyllt"] = GoalAssessmentLevel.NotMet,
        },
    };

    public static ReportTemplate Template() => new()
    {
        MunicipalityCode = Code,
        MunicipalityName = "Borås",
        BoardName = Board,
        Period = Period,
        TemplateId = "sample",
        Indicators =
        [
            new("N101", "Hushåll med försörjningsstöd", "antal", 0, "Hushåll som fått stöd under perioden", true, 0)
            {
                Earlier = new Dictionary<Sex, TemplateValue> { [Sex.Total] = new(1_250) },
            },
            new("N102", "Andel sjukfrånvaro", "%", 1, "Av ordinarie arbetstid", false, 0, 100)
            {
                Earlier = new Dictionary<Sex, TemplateValue> { [Sex.Total] = new(null, MissingReason.NotDelivered) },
            },
        ],
        FinanceRows =
        [
            Row("ekonomiskt-bistand", "Ekonomiskt bistånd", "Kostnader", FinanceNature.Cost, 40_000_000),
            Row("ekonomiskt-bistand", "Ekonomiskt bistånd", "Intäkter", FinanceNature.Income, 905_000),
            Row("ekonomiskt-bistand", "Ekonomiskt bistånd", "Nettokostnad", FinanceNature.Net, 39_095_000),
            Row("vuxenutbildning", "Vuxenutbildning", "Nettokostnad", FinanceNature.Net, null),
        ],
        Goals =
        [
            new(GoalKind.Strategic, "1", "Människor möts") { Earlier = "Delvis uppfyllt" },
            new(GoalKind.Board, "1.1", "Fler i arbete", "Människor möts", "Norr"),
        ],
        Assignments =
        [
            new("17", "Ta fram regler", "Människor möts") { GivenYear = 2017, GivenBy = "Kommunfullmäktige", SharedWith = ["KS", "UBN"], Earlier = "Påbörjad" },
            new("21", "Utbilda handledare", "Ta fram regler", IsMeasure: true),
        ],
        Activities = [new("Planen", 1, "Kartlägg behov") { Earlier = "Väntar" }, new("Planen", 2, "Börja tidigt")],
        StatusWords = StatusWords,
        AssessmentWords = AssessmentWords,
    };

    /// <summary>The template as it is downloaded.</summary>
    public static byte[] Blank() => ReportTemplateWriter.Write(Template());

    /// <summary>The template filled in as a careful handläggare would.</summary>
    public static byte[] Filled() => Workbook.Edit(Blank(), Fill);

    public static void Fill(Workbook book)
    {
        book.Set("Nyckeltal", "G3", 1_300).Set("Nyckeltal", "G4", 700).Set("Nyckeltal", "G5", 600).Set("Nyckeltal", "K3", "=HYPERLINK(\"x\") <b>fet</b>");
        book.Set("Nyckeltal", "G6", 7.5).Set("Nyckeltal", "H6", "högst 6,5").Set("Nyckeltal", "J6", "-");
        book.Set("Ekonomi", "E3", 41_000.5).Set("Ekonomi", "F3", 61_000).Set("Ekonomi", "G3", 60_500).Set("Ekonomi", "I3", "Enligt plan\noch lite till");
        book.Set("Ekonomi", "E4", 1_005).Set("Ekonomi", "E5", 39_995.5).Set("Ekonomi", "E6", "\u22121\u00A0234,5");
        book.Set("Mål", "G3", "Helt uppfyllt").Set("Mål", "G4", "delvis uppfyllt.").Set("Mål", "H4", "Går bättre i norr");
        book.Set("Uppdrag", "I3", "Färdig").Set("Uppdrag", "J3", "2019").Set("Uppdrag", "I4", "Försenad.");
        book.Set("Uppdrag", "A5", "Uppdrag").Set("Uppdrag", "C5", "Nytt uppdrag").Set("Uppdrag", "I5", "Väntar");
        book.Set("Handlingsplaner", "E3", "Påbörjad").Set("Handlingsplaner", "E4", "Stoppad").Set("Handlingsplaner", "F3", "2020").Set("Handlingsplaner", "G4", "Inga pengar");
    }

    private static TemplateFinanceRow Row(string code, string name, string item, FinanceNature nature, decimal? earlier) =>
        new(code, name, item, nature) { Earlier = earlier is null ? null : new TemplateValue(earlier) };
}
