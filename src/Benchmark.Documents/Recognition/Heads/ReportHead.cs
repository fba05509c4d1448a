namespace Benchmark.Documents.Recognition.Heads;

/// <summary>What a report says of itself.</summary>
/// <param name="Kommun">The kommun's name.</param>
/// <param name="Kommunkod">Its code; null when it isn't one of the 290.</param>
/// <param name="Board">The board's name.</param>
/// <param name="RegistryNumber">Diarienummer.</param>
/// <param name="DecisionDate">The day the board decides.</param>
/// <param name="Period">The period's code: 2018-T2, 2020-08, 2018.</param>
internal sealed record ReportHead(string? Kommun, string? Kommunkod, string? Board, string? RegistryNumber, DateOnly? DecisionDate, string? Period);
