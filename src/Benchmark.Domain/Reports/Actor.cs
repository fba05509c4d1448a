namespace Benchmark.Reports;

/// <summary>Who did something: a person, an API client or a job.</summary>
/// <param name="Id">The user's or client's id; null for the system itself.</param>
/// <param name="Name">As it is shown in the history.</param>
public sealed record Actor(Guid? Id, string Name);
