using Benchmark.Assignments;
using Benchmark.Goals;

namespace Benchmark.Seeding;

/// <summary>Titles and words for kommuner that don't exist.</summary>
internal static class InventedWords
{
    public const string PlanName = "Handlingsplan för fler i arbete";

    public static readonly IReadOnlyList<string> Goals =
    [
        "Fler försörjer sig själva", "Unga kommer vidare till arbete eller studier", "Nyanlända lär sig svenska snabbare",
        "Vägen från bidrag till arbete är kort", "Alla får ett likvärdigt bemötande", "Ekonomin är i balans",
        "Medarbetarna mår bra", "Näringslivet hittar rätt kompetens", "Barnperspektivet märks i besluten",
        "Digitala tjänster gör det enklare", "Miljöpåverkan minskar", "Samverkan ger bättre resultat",
    ];

    public static readonly IReadOnlyDictionary<AssignmentStatus, string> Statuses = new Dictionary<AssignmentStatus, string>
    {
        [AssignmentStatus.Completed] = "Färdig",
        [AssignmentStatus.Started] = "Påbörjad",
        [AssignmentStatus.Delayed] = "Försenad",
        [AssignmentStatus.Waiting] = "Väntar",
        [AssignmentStatus.NotStarted] = "Ej påbörjad",
        [AssignmentStatus.Stopped] = "Stoppad",
    };

    public static readonly IReadOnlyDictionary<GoalAssessmentLevel, string> Levels = new Dictionary<GoalAssessmentLevel, string>
    {
        [GoalAssessmentLevel.Fully] = "Helt uppfyllt",
        [GoalAssessmentLevel.Largely] = "I hög grad uppfyllt",
        [GoalAssessmentLevel.Partly] = "Delvis uppfyllt",
        [GoalAssessmentLevel.NotMet] = "Ej uppfyllt",
    };

    private static readonly string[] Verbs = ["Utveckla", "Se över", "Samordna", "Följ upp", "Bredda"];

    private static readonly string[] Things =
    [
        "vägledningen för unga vuxna", "språkpraktiken på arbetsplatser", "feriearbetet", "stödet till familjer med bistånd",
        "samarbetet med Arbetsförmedlingen", "yrkesutbildningen för vuxna", "handläggningen av ansökningar",
        "insatserna för långtidsarbetslösa", "stödet till våldsutsatta",
    ];

    /// <summary>How many titles there are.</summary>
    public static int TitleCount => Verbs.Length * Things.Length;

    /// <summary>The title with a number from 0; no two are the same.</summary>
    public static string Title(int number) => $"{Verbs[number % Verbs.Length]} {Things[number % Things.Length]}";
}
