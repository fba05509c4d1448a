using static Benchmark.Documents.Templates.TemplateColumns;

namespace Benchmark.Documents.Templates;

/// <summary>Sheets and columns of the template, and the words in them that the reader knows again.</summary>
public static class TemplateLayout
{
    /// <summary>Today's version. Raised when a sheet or column changes its meaning.</summary>
    public const int Version = 1;

    /// <summary>The sheet with instructions; not read.</summary>
    public const string ReadMe = "Läs mig";

    /// <summary>The hidden sheet that says whose template it is.</summary>
    public const string Identity = "Mall";

    /// <summary>The very hidden sheet with the words of the drop-down lists.</summary>
    public const string Lists = "Listor";

    /// <summary>The row with what the sheet is; headings follow on the next.</summary>
    public const int TitleRow = 1;

    /// <summary>The row with headings.</summary>
    public const int HeadingRow = 2;

    public const string Assignment = "Uppdrag";
    public const string Measure = "Åtgärd";
    public const string StrategicGoal = "Inriktningsmål";
    public const string BoardGoal = "Nämndmål";

    /// <summary>All parts in the order they stand.</summary>
    public static readonly IReadOnlyList<TemplateSheet> Sheets =
        [TemplateSheet.Indicators, TemplateSheet.Finance, TemplateSheet.Goals, TemplateSheet.Assignments, TemplateSheet.ActionPlans];

    private static readonly TemplateColumn[] Indicators =
    [
        new(Code, "Kod", 12, ColumnNeed.Key, "Nyckeltalskod"),
        new(Name, "Nyckeltal", 44, ColumnNeed.None, "Indikator"),
        new(Unit, "Enhet", 12),
        new(Counts, "Vad som räknas", 50),
        new(Sex, "Kön", 11, ColumnNeed.Wanted),
        new(Earlier, "Utfall föregående", 14, ColumnNeed.None, "Föregående utfall"),
        new(Outcome, "Utfall", 14, ColumnNeed.Required),
        new(Target, "Målvärde", 14, ColumnNeed.Wanted, "Mål"),
        new(Budget, "Budget", 14, ColumnNeed.Wanted),
        new(Forecast, "Prognos", 14, ColumnNeed.Wanted),
        new(Comment, "Kommentar", 60, ColumnNeed.Wanted),
    ];

    private static readonly TemplateColumn[] Finance =
    [
        new(Code, "Kod", 22, ColumnNeed.Key, "Områdeskod"),
        new(Area, "Område", 34, ColumnNeed.None, "Verksamhetsområde"),
        new(Item, "Post", 24, ColumnNeed.Key),
        new(Earlier, "Utfall föregående år", 18, ColumnNeed.None, "Utfall föregående", "Föregående utfall"),
        new(Outcome, "Utfall", 16, ColumnNeed.Required),
        new(Budget, "Budget helår", 16, ColumnNeed.Wanted, "Budget", "Helårsbudget"),
        new(Forecast, "Prognos helår", 16, ColumnNeed.Wanted, "Prognos", "Helårsprognos"),
        new(Variance, "Avvikelse", 16),
        new(Comment, "Kommentar", 60, ColumnNeed.Wanted),
    ];

    private static readonly TemplateColumn[] Goals =
    [
        new(Kind, "Typ", 16, ColumnNeed.Required),
        new(Number, "Nr", 8, ColumnNeed.None, "Nummer"),
        new(Title, "Mål", 60, ColumnNeed.Key, "Målområde"),
        new(Parent, "Under mål", 30, ColumnNeed.None, "Inriktningsmål"),
        new(Qualifier, "Gäller", 22, ColumnNeed.None, "Distrikt", "Område"),
        new(Earlier, "Bedömning föregående", 20, ColumnNeed.None, "Föregående bedömning"),
        new(Assessment, "Bedömning", 20, ColumnNeed.Required, "Måluppfyllelse"),
        new(Comment, "Kommentar", 60, ColumnNeed.Wanted),
    ];

    private static readonly TemplateColumn[] Assignments =
    [
        new(Kind, "Typ", 11, ColumnNeed.Wanted),
        new(Number, "Nr", 8, ColumnNeed.None, "Nummer"),
        new(Title, "Uppdrag", 60, ColumnNeed.Key, "Titel", "Uppdrag eller åtgärd"),
        new(Parent, "Under mål eller uppdrag", 34, ColumnNeed.Wanted, "Mål"),
        new(GivenYear, "Givet år", 10, ColumnNeed.None, "År"),
        new(GivenBy, "Givet av", 20),
        new(SharedWith, "Delas med", 18),
        new(Earlier, "Status föregående", 18, ColumnNeed.None, "Föregående status"),
        new(Status, "Status", 18, ColumnNeed.Required),
        new(ExpectedDone, "Beräknas klart", 16, ColumnNeed.None, "Klart"),
        new(Comment, "Kommentar", 60, ColumnNeed.Wanted),
    ];

    private static readonly TemplateColumn[] ActionPlans =
    [
        new(Plan, "Plan", 26, ColumnNeed.Key, "Handlingsplan"),
        new(Number, "Nr", 8, ColumnNeed.Key, "Nummer"),
        new(Title, "Aktivitet", 60, ColumnNeed.Key),
        new(Earlier, "Status föregående", 18, ColumnNeed.None, "Föregående status"),
        new(Status, "Status", 18, ColumnNeed.Required),
        new(ExpectedDone, "Beräknas klart", 16, ColumnNeed.None, "Klart"),
        new(Comment, "Kommentar", 60, ColumnNeed.Wanted),
    ];

    /// <summary>The name on the sheet's tab.</summary>
    public static string NameOf(TemplateSheet sheet) => sheet switch
    {
        TemplateSheet.Indicators => "Nyckeltal",
        TemplateSheet.Finance => "Ekonomi",
        TemplateSheet.Goals => "Mål",
        TemplateSheet.Assignments => "Uppdrag",
        _ => "Handlingsplaner",
    };

    /// <summary>The sheet's columns from left to right, as the writer lays them; the reader takes any order.</summary>
    public static IReadOnlyList<TemplateColumn> ColumnsOf(TemplateSheet sheet) => sheet switch
    {
        TemplateSheet.Indicators => Indicators,
        TemplateSheet.Finance => Finance,
        TemplateSheet.Goals => Goals,
        TemplateSheet.Assignments => Assignments,
        _ => ActionPlans,
    };
}
