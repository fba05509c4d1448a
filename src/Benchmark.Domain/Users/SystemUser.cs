using Benchmark.Reports;

namespace Benchmark.Users;

/// <summary>The program itself, in commands and jobs where nobody is signed in.</summary>
public sealed class SystemUser(string process) : ICurrentUser
{
    /// <inheritdoc />
    public Guid? Id => null;

    /// <inheritdoc />
    public bool IsAuthenticated => false;

    /// <inheritdoc />
    public string Name => "Systemet";

    /// <inheritdoc />
    public string Process { get; } = process;

    /// <inheritdoc />
    public Actor Actor => new(null, Name);
}
