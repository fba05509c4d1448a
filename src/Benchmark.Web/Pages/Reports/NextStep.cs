using Benchmark.Reports;

namespace Benchmark.Web.Pages.Reports;

/// <summary>Where a section goes when it has been saved: stays, adds something, or takes something away.</summary>
/// <param name="Kind">What is added or taken away.</param>
/// <param name="Id">What is taken away; null when something is added.</param>
internal sealed record NextStep(AddedKind Kind, Guid? Id)
{
    private static readonly Dictionary<AddedKind, string> Words = new()
    {
        [AddedKind.Goal] = "mal",
        [AddedKind.Assignment] = "uppdrag",
        [AddedKind.Measure] = "atgard",
        [AddedKind.Activity] = "aktivitet",
    };

    /// <summary>What a button that adds sends.</summary>
    public static string Adding(AddedKind kind) => WordOf(kind);

    /// <summary>What a button that takes away sends.</summary>
    public static string Removing(AddedThingDto thing) => $"{WordOf(thing.Kind)}/{thing.Id}";

    /// <summary>The kind's word in addresses.</summary>
    public static string WordOf(AddedKind kind) => Words[kind];

    /// <summary>Null when no kind has the word.</summary>
    public static AddedKind? KindOf(string? word) => Words.Where(w => w.Value == word).Select(w => (AddedKind?)w.Key).FirstOrDefault();

    /// <summary>The form's section that shows the kind.</summary>
    public static string SectionOf(AddedKind kind) => kind switch
    {
        AddedKind.Goal => "mal",
        AddedKind.Activity => "handlingsplaner",
        _ => "uppdrag",
    };

    /// <summary>Reads what a button sent; null when it only saves.</summary>
    public static NextStep? Read(string? sent)
    {
        var parts = sent?.Split('/');
        return parts switch
        {
            [var word] when KindOf(word) is { } kind => new NextStep(kind, null),
            [var word, var id] when KindOf(word) is { } kind && Guid.TryParse(id, out var thing) => new NextStep(kind, thing),
            _ => null,
        };
    }
}
